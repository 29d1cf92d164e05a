import type { Context } from "@/lib/archive/context";
import { linkRead } from "@/lib/archive/filing/imports/link-read";
import { readDuplicate } from "@/lib/archive/filing/imports/run-import";
import { hideArticles } from "@/lib/archive/filing/versions/show-issues";
import { isPublished } from "@/lib/archive/reading/published";
import type { Outcome } from "@/lib/outcome";

/** Takes a file in although the archive holds it already. */
export async function keepDuplicate(context: Context, fileId: number): Promise<Outcome> {
  const file = await context.db.importFile.findUnique({
    where: { id: fileId },
    select: { importId: true, status: true },
  });
  if (file?.status !== "duplicate") {
    return { ok: false, reason: "conflict", words: "This file does not wait for a decision." };
  }
  await linkRead(context, [file.importId], () => readDuplicate(context, fileId));
  return { ok: true };
}

/** Leaves a file out of its import. Its original stays. */
export async function dismissFile(context: Context, fileId: number): Promise<Outcome> {
  return context.db.$transaction(async (db): Promise<Outcome> => {
    const file = await db.importFile.findUnique({
      where: { id: fileId },
      select: { status: true, issue: { select: { id: true, status: true } } },
    });
    if (!file) return { ok: false, reason: "not-found", words: "There is no such file." };
    if (file.issue && isPublished(file.issue)) {
      return { ok: false, reason: "conflict", words: "Its issue is published. Take the import back first." };
    }
    if (file.issue) {
      const articles = await db.article.findMany({ where: { issueId: file.issue.id }, select: { id: true } });
      await hideArticles(
        context,
        db,
        articles.map((row) => row.id),
      );
      await db.issue.delete({ where: { id: file.issue.id } });
    }
    await db.importFile.update({ where: { id: fileId }, data: { status: "dismissed", issueId: null } });
    return { ok: true };
  });
}
