import { type IssueLine, learnLines } from "@/lib/analysis/intake/correct/learn-lines";
import { hashForRule } from "@/lib/analysis/intake/correct/line-words";
import { listLines } from "@/lib/analysis/intake/correct/split-line";
import type { Context } from "@/lib/archive/context";
import { readAgain, SOURCE } from "@/lib/archive/filing/imports/reanalyse";
import type { HeldJob } from "@/lib/archive/filing/jobs/held-job";
import { log } from "@/lib/log";

/** A publication changes its layout: the newest issues say how it is now. Each takes some thirty milliseconds to read. */
const MAX_ISSUES = 40;
/** What every issue of a publication prints is a few dozen lines; what is beyond the first hundreds changes nothing that anybody sees. */
const MAX_LINES = 300;

/**
 * Learns the lines that a publication prints again and again, as a job that a trigger of the step `0017_learned_lines` queues when one
 * of its imports is published: neither filing nor publishing takes a statement for it. Its newest issues are
 * read again as intake reads them: neither what was learned before nor a correction counts as what an issue says, so that an error does
 * not confirm itself.
 */
export async function learnPublication(context: Context, job: HeldJob): Promise<void> {
  const publicationId = job.subject("learn-lines");
  const issues = await context.db.issue.findMany({
    where: { publicationId, status: "published" },
    orderBy: [{ date: "desc" }, { id: "desc" }],
    take: MAX_ISSUES,
    select: SOURCE,
  });
  const lines: IssueLine[][] = [];
  for (const [at, issue] of issues.entries()) {
    await job.progress({ step: "reading", doneCount: at, totalCount: issues.length });
    lines.push(await readLines(context, issue));
  }
  const learned = learnLines(lines).slice(0, MAX_LINES);
  await context.db.$transaction(async (db) => {
    await db.learnedLine.deleteMany({ where: { publicationId } });
    // A publication that was removed meanwhile has nothing to learn.
    if ((await db.publication.count({ where: { id: publicationId } })) === 0) return;
    await db.learnedLine.createMany({ data: learned.map((line) => ({ publicationId, ...line })) });
  });
}

/** What cannot be read now says nothing. */
async function readLines(
  context: Context,
  issue: Parameters<typeof readAgain>[1] & { id: number },
): Promise<IssueLine[]> {
  try {
    const read = await readAgain(context, issue);
    if (!read.ok) return [];
    return listLines(read.issue).map(({ kind, text }) => ({ kind, text, words: hashForRule(text) }));
  } catch (error) {
    log.warn({ err: error, issueId: issue.id }, "an issue could not be read to learn from");
    return [];
  }
}
