import type { Context } from "@/lib/archive/context";
import { reproposeDates } from "@/lib/archive/filing/events/propose-article-date";
import { refilePeople } from "@/lib/archive/filing/events/refile-people";
import { keepHoldings } from "@/lib/archive/filing/publications/keep-holdings";
import { placeBySenders } from "@/lib/archive/filing/publications/place-by-senders";
import { settleVersions } from "@/lib/archive/filing/versions/settle-versions";
import { hideArticles, listArticleIds, showIssues } from "@/lib/archive/filing/versions/show-issues";
import { readSenders } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { refreshStatistics } from "@/lib/db/refresh-statistics";
import type { Outcome } from "@/lib/outcome";
import { linkRead } from "./link-read";
import { settleAndLink } from "./settle-and-link";

/** Articles that publishing files under another publication and that are linked anew with it; others follow after. */
const MOVED_AT_ONCE = 40;

/** Shows an import to readers, all of it or nothing. */
export async function publishImport(context: Context, importId: number): Promise<Outcome<{ issues: number }>> {
  const found = await listHidden(context.db, importId);
  const problem = await judgePublishing(context.db, found);
  if (problem) return problem;
  const { hidden, issues } = found;
  if (hidden === "withdrawn") await showAgain(context, importId, issues);
  else await showFirst(context, importId, issues);
  const wereSent = issues.some(({ senders }) => senders.length > 0);
  if (wereSent) await refilePeople(context, MOVED_AT_ONCE);
  return { ok: true, issues: issues.length };
}

/** What stands against publishing an import, in words; null when nothing does. */
export async function findNoPublishing(db: Db, importId: number): Promise<Refusal | null> {
  return judgePublishing(db, await listHidden(db, importId));
}

type Refusal = Outcome & { ok: false };
type Hidden = Awaited<ReturnType<typeof listHidden>>;
type HiddenIssue = Hidden["issues"][number];

async function judgePublishing(db: Db, { hidden, issues }: Hidden): Promise<Refusal | null> {
  if (hidden === null) return { ok: false, reason: "not-found", words: "There is no such import." };
  if (issues.length === 0) {
    return { ok: false, reason: "conflict", words: "There is nothing to publish in this import." };
  }
  const nameless = issues.filter((issue) => issue.publicationId === null).map(({ id }) => id);
  if (nameless.length === 0) return null;
  const files = await db.importFile.findMany({
    where: { issueId: { in: nameless } },
    orderBy: { issueId: "asc" },
    select: { fileName: true },
  });
  const names = files.map(({ fileName }) => fileName);
  return { ok: false, reason: "bad-request", words: `Set the publication first: ${listSome(names)}.` };
}

type HiddenRow = {
  status: string;
  id: number | null;
  publicationId: number | null;
  namedPublicationId: number | null;
  versionSet: number | null;
  senders: string | null;
};

/** The issues of an import that readers do not see, and what state keeps them from it; null when there is no import. */
async function listHidden(db: Db, importId: number) {
  const rows = await db.$queryRaw<HiddenRow[]>(sql`
    SELECT im."status", i."id", i."publicationId", i."namedPublicationId", i."versionSet",
      CAST(i."senders" AS TEXT) AS "senders"
    FROM "Import" im LEFT JOIN "Issue" i ON i."importId" = im."id"
      AND i."status" = CASE im."status" WHEN 'taken-back' THEN 'withdrawn' ELSE 'draft' END
    WHERE im."id" = ${importId} ORDER BY i."id"`);
  const [first] = rows;
  if (!first) return { hidden: null, issues: [] };
  const hidden = first.status === "taken-back" ? "withdrawn" : "draft";
  const issues = rows.flatMap(({ status: _, id, senders, ...row }) =>
    id === null ? [] : [{ ...row, id, senders: readSenders(JSON.parse(senders ?? "null")) }],
  );
  return { hidden, issues };
}

async function showFirst(context: Context, importId: number, issues: HiddenIssue[]): Promise<void> {
  const articleIds = await context.db.$transaction(async (db) => {
    const shown = await show(context, db, importId, issues);
    await reproposeDates(db, shown);
    return shown;
  });
  await refreshStatistics(context.db, context.database.engine, articleIds.length);
}

/** What was taken back had left the candidates: it is filed and linked again, and dated by those links. */
async function showAgain(context: Context, importId: number, issues: HiddenIssue[]): Promise<void> {
  await linkRead(context, [importId], () => context.db.$transaction((db) => show(context, db, importId, issues)));
  await context.db.$transaction(async (db) => reproposeDates(db, await listArticleIds(db, { importId })));
}

const NAMED = 3;

function listSome(names: string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Answers with the articles that readers see now, and that are linked. */
async function show(context: Context, db: Db, importId: number, issues: HiddenIssue[]): Promise<number[]> {
  const issueIds = issues.map((issue) => issue.id);
  const sent = issues.flatMap(({ namedPublicationId: namedId, senders }) =>
    namedId === null ? [] : [{ namedId, senders }],
  );
  await placeBySenders(db, sent, context.now());
  // Others of the import may be published already, or taken back alone.
  const articleIds = await showIssues(context, db, issueIds);
  const data = { status: "published", publishedAt: context.now(), takenBackAt: null };
  await db.import.update({ where: { id: importId }, data });
  const versions = issues.flatMap(({ id, versionSet }) => (versionSet === null ? [] : [id]));
  const { hidden } = await settleVersions(context, db, versions);
  return hidden.length === 0 ? articleIds : articleIds.filter((id) => !hidden.includes(id));
}

/** Takes a whole import back: readers no longer find it, its addresses say so, and it can be published again. */
export async function takeBackImport(context: Context, importId: number): Promise<Outcome<{ issues: number }>> {
  const issueIds = (await context.db.issue.findMany({ where: { importId }, select: { id: true } })).map(({ id }) => id);
  let articleCount = 0;
  const done = await context.db.$transaction(async (db): Promise<Outcome<{ issues: number }>> => {
    const found = await db.import.findUnique({ where: { id: importId }, select: { status: true } });
    if (!found) return { ok: false, reason: "not-found", words: "There is no such import." };
    if (found.status === "taken-back") return { ok: false, reason: "conflict", words: "It was taken back already." };
    const articleIds = await listArticleIds(db, { importId });
    articleCount = articleIds.length;
    await hideArticles(context, db, articleIds);
    const issues = await keepHoldings(db, issueIds, () =>
      db.issue.updateMany({ where: { importId }, data: { status: "withdrawn", filedOnce: null } }),
    );
    await stopReading(db, importId);
    await db.import.update({ where: { id: importId }, data: { status: "taken-back", takenBackAt: context.now() } });
    return { ok: true, issues: issues.count };
  });
  if (!done.ok) return done;
  await settleAndLink(context, issueIds);
  await refreshStatistics(context.db, context.database.engine, articleCount);
  return done;
}

/** Leaves out what is not read yet of an import, and ends its job: whoever is at it finds out when it next says how far it is. */
export async function stopReading(db: Db, importId: number): Promise<void> {
  await db.job.deleteMany({ where: { kind: "import", subject: String(importId) } });
  await db.importFile.updateMany({ where: { importId, status: "stored" }, data: { status: "dismissed" } });
  await db.import.updateMany({ where: { id: importId }, data: { unreadKey: null } });
}
