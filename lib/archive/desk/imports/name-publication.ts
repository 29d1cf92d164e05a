import type { Context } from "@/lib/archive/context";
import { refreshEventsOf } from "@/lib/archive/filing/events/refresh-event";
import { linkRead } from "@/lib/archive/filing/imports/link-read";
import { BY_EDITOR } from "@/lib/archive/filing/issues/apply-corrections";
import { filePublication } from "@/lib/archive/filing/publications/file-publication";
import { keepHoldings } from "@/lib/archive/filing/publications/keep-holdings";
import type { IssueCorrection } from "@/lib/archive/history/corrections";
import { recordDecision } from "@/lib/archive/history/record-decision";
import { publisherOf } from "@/lib/archive/reading/publications/publisher-of";
import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Actor, Outcome } from "@/lib/outcome";
import type { Nameless } from "./types";

/** In the order of the upload. */
export async function listNameless(db: Db, importId: number): Promise<Nameless[]> {
  const issues = await db.issue.findMany({
    where: { importId, publicationId: null, status: { not: "withdrawn" } },
    select: { id: true, file: { select: { fileName: true, position: true } } },
  });
  return issues
    .map(({ id, file }) => ({ issueId: id, fileName: file?.fileName ?? "", position: file?.position ?? 0 }))
    .sort((a, b) => a.position - b.position)
    .map(({ issueId, fileName }) => ({ issueId, fileName }));
}

/**
 * Says of documents that do not say it themselves which publication they are of: a correction for each, as if it were made
 * one by one. Nothing has to be read again; links are judged anew, since articles of one publication are.
 */
export async function namePublication(
  context: Context,
  issueIds: readonly number[],
  publication: string,
  by: Actor,
): Promise<Outcome<{ issues: number }>> {
  const name = publication.trim();
  if (name === "") return { ok: false, reason: "bad-request", words: "A publication needs a name." };
  const nameless = await context.db.issue.findMany({
    where: { id: { in: [...issueIds] }, publicationId: null },
    select: { id: true, importId: true, original: { select: { sha256: true, fileName: true } } },
  });
  if (nameless.length === 0) return { ok: false, reason: "conflict", words: "They have a publication already." };
  const importIds = [...new Set(nameless.map((issue) => issue.importId))];
  await linkRead(context, importIds, () =>
    context.db.$transaction((db) => nameIssues(context, db, nameless, name, by)),
  );
  return { ok: true, issues: nameless.length };
}

type NamelessIssue = { id: number; original: { sha256: string; fileName: string } };

async function nameIssues(
  context: Context,
  db: Db,
  issues: readonly NamelessIssue[],
  name: string,
  by: Actor,
): Promise<number[]> {
  const correction: IssueCorrection = { publication: name };
  for (const { original } of issues) {
    const body = { kind: "issue-correction", payload: { original: original.sha256, correction } } as const;
    const words = `Set publication of ${original.fileName} to ${name}.`;
    await recordDecision(db, { ...body, words }, by, context.now());
  }
  const filed = await filePublication(db, { name, publisher: publisherOf(name) }, context.now());
  return file(db, issues, filed);
}

async function file(
  db: Db,
  issues: readonly { id: number }[],
  { id: publicationId, namedId }: { id: number; namedId: number },
): Promise<number[]> {
  const ids = issues.map((issue) => issue.id);
  const data = { publicationId, namedPublicationId: namedId, publicationReason: BY_EDITOR, senders: Prisma.DbNull };
  await keepHoldings(db, ids, () => db.issue.updateMany({ where: { id: { in: ids } }, data }));
  await db.article.updateMany({ where: { issueId: { in: ids } }, data: { publicationId } });
  const articles = await db.article.findMany({ where: { issueId: { in: ids } }, select: { id: true } });
  const articleIds = articles.map((article) => article.id);
  await refreshEventsOf(db, articleIds);
  return articleIds;
}
