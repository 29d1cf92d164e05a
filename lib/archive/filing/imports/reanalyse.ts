import { z } from "zod";
import { ownName } from "@/lib/analysis/intake/containers/member-names";
import type { Context, ReadResult } from "@/lib/archive/context";
import { SqlEventIndex } from "@/lib/archive/filing/events/sql-index";
import type { SettledIssue } from "@/lib/archive/filing/issues/apply-corrections";
import { storeIssue, toNewcomer } from "@/lib/archive/filing/issues/store-issue";
import type { HeldJob } from "@/lib/archive/filing/jobs/held-job";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import { refileNames } from "@/lib/archive/filing/people/refile-names";
import { readerOf } from "@/lib/archive/filing/readers";
import { findVersion } from "@/lib/archive/filing/versions/find-version";
import { joinVersions } from "@/lib/archive/filing/versions/join-versions";
import { listKnownPublications } from "@/lib/archive/reading/publications/list-known";
import { isPublished } from "@/lib/archive/reading/published";
import { openSearchIndex } from "@/lib/archive/reading/search/open-search-index";
import { readOriginal } from "@/lib/db/originals";
import { isLive } from "@/lib/db/states";
import { log } from "@/lib/log";
import { linkInBatches, linkRead } from "./link-read";
import { linkedSchema, NOTHING_LINKED } from "./list-linkable";
import { settleAndLink } from "./settle-and-link";

export type Reanalysis = { issues: number; articles: number; failed: { issueId: number; words: string }[] };

/**
 * Reads originals of some issues again with the code of today, in a turn. Editors' decisions hold, addresses stay. An issue
 * that can no longer be read stays as it is and is named in the answer.
 */
export async function reanalyse(context: Context, issueIds: readonly number[]): Promise<Reanalysis> {
  const issues = await listSources(context, { id: { in: [...issueIds] } });
  const failed: Reanalysis["failed"] = [];
  let articles = 0;
  await linkRead(context, [...new Set(issues.map((issue) => issue.importId))], async () => {
    const articleIds = await readAll(context, issues, failed);
    articles = articleIds.length;
    return articleIds;
  });
  await settleAndLink(context, listIds(issues));
  return { issues: issues.length - failed.length, articles, failed };
}

/** Issues read again in one turn: editors' acts pass between two. */
const ISSUES_AT_ONCE = 10;

const optionsSchema = z.object({
  /** The last issue that was read again. */
  after: z.number().default(0),
  issues: z.number().default(0),
  articles: z.number().default(0),
  failed: z.array(z.object({ issueId: z.number(), words: z.string() })).default([]),
  linked: linkedSchema.default(NOTHING_LINKED),
});

/**
 * The same for the whole archive or a list of issues, as a job: after any end it goes on behind the last issue that was read,
 * and links them all when the last is.
 */
export async function runReanalysis(context: Context, job: HeldJob): Promise<Reanalysis> {
  const subject = job.subject("reanalyse");
  const { linked, ...before } = optionsSchema.parse(job.options ?? {});
  let done = before;
  if (subject === "all" && done.after === 0) await inTurn(context, (held) => refileNames(held.db));
  const chosen = subject === "all" ? {} : { in: subject };
  const where = subject === "all" ? {} : { id: chosen };
  const totalCount = await context.db.issue.count({ where: { ...HELD, ...where } });
  for (;;) {
    await job.progress({ step: "reading", doneCount: done.issues + done.failed.length, totalCount, options: done });
    const issues = await listSources(context, { id: { ...chosen, gt: done.after } }, ISSUES_AT_ONCE);
    const last = issues.at(-1);
    if (!last) break;
    const failed: Reanalysis["failed"] = [];
    const articleIds = await inTurn(context, async (held) => {
      const read = await readAll(held, issues, failed);
      await settleAndLink(held, listIds(issues));
      return read;
    });
    done = {
      after: last.id,
      issues: done.issues + issues.length - failed.length,
      articles: done.articles + articleIds.length,
      failed: [...done.failed, ...failed],
    };
  }
  await linkInBatches(context, job, subject === "all" ? "all" : { issueIds: subject }, linked);
  return { issues: done.issues, articles: done.articles, failed: done.failed };
}

const HELD = { status: { not: "withdrawn" } };
const listIds = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);

function listSources(
  { db }: Context,
  where: { id?: { in?: number[]; gt?: number } },
  take?: number,
): Promise<Source[]> {
  return db.issue.findMany({ where: { ...HELD, ...where }, select: SOURCE, orderBy: { id: "asc" }, take });
}

/** Reads issues again, and says which could not be. */
async function readAll(context: Context, issues: Source[], failed: Reanalysis["failed"]): Promise<number[]> {
  const articleIds: number[] = [];
  for (const issue of issues) {
    const result = await readAgain(context, issue).catch((error: unknown) => {
      log.error({ err: error, issueId: issue.id }, "an original could not be read again");
      return UNREAD;
    });
    if (!result.ok) {
      failed.push({ issueId: issue.id, words: result.reason.words });
      continue;
    }
    const before = await uncount(context, issue.id);
    const { importId, originalId, versionSet } = issue;
    const source = { importId, originalId, versionSet, sha256: issue.original.sha256, issueId: issue.id };
    const stored = await storeIssue(context, source, result.issue, result.analyses);
    // An older version is read, too, but not linked.
    if (isLive(issue)) articleIds.push(...stored.articleIds);
    await rejoin(context, issue, stored.settled);
    // In one step: whoever searches meanwhile finds what was there before, or what is there now.
    await context.db.$transaction(async (db) => {
      const search = openSearchIndex(context.database.engine);
      await search.remove(db, before);
      if (isPublished(issue)) await search.put(db, stored.articleIds);
    });
  }
  return articleIds;
}

/** What is read otherwise by now may be a version of another; what repeats one was kept by an editor. */
async function rejoin({ db }: Context, { id, original }: Source, settled: SettledIssue): Promise<void> {
  const found = await findVersion(db, toNewcomer(settled, { sha256: original.sha256, issueId: id }));
  if (found && found.repeats === null) await db.$transaction((tx) => joinVersions(tx, id, found));
}

const UNREAD = {
  ok: false,
  reason: { code: "unreadable", words: "Its original could not be read. The issue stays as it is." },
} as const;

export const SOURCE = {
  id: true,
  status: true,
  importId: true,
  originalId: true,
  versionSet: true,
  original: { select: { sha256: true, fileName: true, mediaType: true } },
} as const;

type Source = {
  id: number;
  status: string;
  importId: number;
  originalId: number;
  versionSet: number | null;
  original: { sha256: string; fileName: string; mediaType: string | null };
};

/** Reads a stored original with the code and the publications of today. @throws where it is not in its folder */
export async function readAgain(context: Context, { original }: Pick<Source, "original">): Promise<ReadResult> {
  const bytes = await readOriginal(context.dataFolder, original.sha256);
  const publications = await listKnownPublications(context.db);
  return readerOf(context)(
    { fileName: ownName(original.fileName), mediaType: original.mediaType, bytes },
    { publications },
  );
}

/** Takes the articles of before out of the candidates' counts, some may be no more afterwards. Answers with their ids. */
async function uncount(context: Context, issueId: number): Promise<number[]> {
  return context.db.$transaction(async (db) => {
    const ids = listIds(await db.article.findMany({ where: { issueId }, select: { id: true } }));
    await new SqlEventIndex(db, context.database.engine).unfile(ids);
    return ids;
  });
}
