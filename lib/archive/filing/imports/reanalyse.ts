import { readIssue } from "@/lib/analysis/intake/read-issue";
import type { Context } from "@/lib/archive/context";
import { SqlEventIndex } from "@/lib/archive/filing/events/sql-index";
import { storeIssue } from "@/lib/archive/filing/issues/store-issue";
import { refileNames } from "@/lib/archive/filing/people/refile-names";
import { listKnownPublications } from "@/lib/archive/reading/publications/list-known";
import { isPublished } from "@/lib/archive/reading/published";
import { openSearchIndex } from "@/lib/archive/reading/search/open-search-index";
import { readOriginal } from "@/lib/db/originals";
import { log } from "@/lib/log";
import { linkRead, type Scope } from "./link-read";

export type Reanalysis = { issues: number; articles: number; failed: { issueId: number; words: string }[] };

/**
 * Reads originals again with the code of today. Editors' decisions hold, addresses stay. An issue that can no longer be
 * read stays as it is and is named in the answer.
 *
 * @param issueIds the issues; all that are not withdrawn when left out.
 */
export async function reanalyse(context: Context, issueIds?: readonly number[]): Promise<Reanalysis> {
  if (issueIds === undefined) await refileNames(context.db);
  const issues = await context.db.issue.findMany({
    where: { status: { not: "withdrawn" }, ...(issueIds ? { id: { in: [...issueIds] } } : {}) },
    select: SOURCE,
    orderBy: { id: "asc" },
  });
  const failed: Reanalysis["failed"] = [];
  let articles = 0;
  const scopes: Scope[] = issueIds === undefined ? ["all"] : [...new Set(issues.map((issue) => issue.importId))];
  await linkRead(context, scopes, async () => {
    const articleIds = await readAll(context, issues, failed);
    articles = articleIds.length;
    return articleIds;
  });
  return { issues: issues.length - failed.length, articles, failed };
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
    const source = { importId: issue.importId, originalId: issue.originalId, sha256: issue.original.sha256 };
    const stored = await storeIssue(context, { ...source, issueId: issue.id }, result.issue);
    articleIds.push(...stored.articleIds);
    // In one step: whoever searches meanwhile finds what was there before, or what is there now.
    await context.db.$transaction(async (db) => {
      const search = openSearchIndex(context.database.engine);
      await search.remove(db, before);
      if (isPublished(issue)) await search.put(db, stored.articleIds);
    });
  }
  return articleIds;
}

const UNREAD = {
  ok: false,
  reason: { code: "unreadable", words: "Its original could not be read. The issue stays as it is." },
} as const;

const SOURCE = {
  id: true,
  status: true,
  importId: true,
  originalId: true,
  original: { select: { sha256: true, fileName: true, mediaType: true } },
} as const;

type Source = {
  id: number;
  status: string;
  importId: number;
  originalId: number;
  original: { sha256: string; fileName: string; mediaType: string | null };
};

async function readAgain(context: Context, { original }: Source) {
  const bytes = await readOriginal(context.dataFolder, original.sha256);
  const publications = await listKnownPublications(context.db);
  return readIssue({ fileName: original.fileName, mediaType: original.mediaType, bytes }, { publications });
}

/** Takes the articles of before out of the candidates' counts, some may be no more afterwards. Answers with their ids. */
async function uncount(context: Context, issueId: number): Promise<number[]> {
  return context.db.$transaction(async (db) => {
    const rows = await db.article.findMany({ where: { issueId }, select: { id: true } });
    const ids = rows.map((row) => row.id);
    await new SqlEventIndex(db, context.database.engine).unfile(ids);
    return ids;
  });
}
