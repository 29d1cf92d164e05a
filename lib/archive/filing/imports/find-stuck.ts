import type { Context } from "@/lib/archive/context";
import { queueJobs } from "@/lib/archive/filing/jobs/queue";
import { hideArticles } from "@/lib/archive/filing/versions/show-issues";
import { sql, textRows } from "@/lib/db/dialect";
import { LIVE } from "@/lib/db/states";
import type { Finding } from "./finding";
import { queueImport } from "./queue-import";

/** What waits and will never be done, and what was left behind: by a stop of an earlier version, or by a hand in the tables. */
export async function findStuck(context: Context): Promise<Finding[]> {
  const found = [findWaitingFiles, findLostDrafts, findUnlinked, findEmptyEvents, findFailedJobs];
  return (await Promise.all(found.map((find) => find(context)))).flat();
}

async function findWaitingFiles(context: Context): Promise<Finding[]> {
  const waiting = await context.db.importFile.groupBy({ by: ["importId"], where: { status: "stored" }, _count: true });
  const queued = await listQueued(context, "import");
  return waiting
    .filter(({ importId }) => !queued.has(String(importId)))
    .map(({ importId, _count }) => ({
      what: "job",
      words: `Import ${importId} has ${_count} files that wait to be read, and no job that reads them.`,
      repair: async () => {
        await context.db.$transaction((db) => queueImport(db, importId, {}, context.now()));
        return "Queued; the next worker reads them.";
      },
    }));
}

/** Drafts that no file leads to are seen by nobody; those of an import that was taken back should have gone with it. */
async function findLostDrafts(context: Context): Promise<Finding[]> {
  const lost = await context.db.issue.findMany({
    where: { status: "draft", OR: [{ file: null }, { import: { status: "taken-back" } }] },
    select: { id: true, importId: true, originalId: true, file: { select: { id: true } } },
    orderBy: { id: "asc" },
  });
  return lost.map((issue) => ({
    what: "draft",
    words: issue.file
      ? `Issue ${issue.id} is a draft, and its import ${issue.importId} was taken back.`
      : `Issue ${issue.id} is a draft that no file of import ${issue.importId} leads to.`,
    repair: () => (issue.file ? withdraw(context, issue.id) : adopt(context, issue)),
  }));
}

async function withdraw(context: Context, issueId: number): Promise<string> {
  await context.db.$transaction(async (db) => {
    const articles = await db.article.findMany({ where: { issueId }, select: { id: true } });
    await hideArticles(
      context,
      db,
      articles.map((article) => article.id),
    );
    await db.issue.update({ where: { id: issueId }, data: { status: "withdrawn", filedOnce: null } });
  });
  return "Taken back with its import.";
}

type Lost = { id: number; importId: number; originalId: number };

/** A file that waits, or was called a repetition of the very draft, gets it; a draft without such a file goes. */
async function adopt(context: Context, { id, importId, originalId }: Lost): Promise<string> {
  return context.db.$transaction(async (db) => {
    const file = await db.importFile.findFirst({
      where: { importId, originalId, issueId: null, status: { in: ["stored", "duplicate"] } },
      select: { id: true },
    });
    if (file) {
      const none = { failureCode: null, failureWords: null, duplicateOfIssueId: null, duplicateKind: null };
      await db.importFile.update({ where: { id: file.id }, data: { ...none, status: "ready", issueId: id } });
      return "Given back to its file: it stands in the preview of its import.";
    }
    const articles = await db.article.findMany({ where: { issueId: id }, select: { id: true } });
    await hideArticles(
      context,
      db,
      articles.map((article) => article.id),
    );
    await db.issue.delete({ where: { id } });
    return "Removed; its original is kept.";
  });
}

async function findUnlinked(context: Context): Promise<Finding[]> {
  const rows = await context.db.issue.findMany({
    where: {
      ...LIVE,
      articles: { some: { profile: null } },
      import: { status: { not: "taken-back" } },
    },
    select: { importId: true },
    distinct: ["importId"],
    orderBy: { importId: "asc" },
  });
  const [imports, links] = [await listQueued(context, "import"), await listQueued(context, "link-read")];
  const isQueued = (id: number) => imports.has(String(id)) || links.has(String(id)) || links.has("all");
  return rows
    .filter(({ importId }) => !isQueued(importId))
    .map(({ importId }) => ({
      what: "link",
      words: `Import ${importId} has articles that were read and never linked.`,
      repair: async () => {
        const subjects = textRows(context.database.engine, [String(importId)]);
        const query = sql`SELECT "value" AS "subject" FROM ${subjects} AS "scope"`;
        await context.db.$transaction((db) => queueJobs(db, "link-read", query, context.now()));
        return "Queued; the next worker links them.";
      },
    }));
}

async function findEmptyEvents(context: Context): Promise<Finding[]> {
  const empty = await context.db.event.findMany({ where: { articles: { none: {} } }, select: { id: true } });
  return empty.map(({ id }) => ({
    what: "event",
    words: `Event ${id} holds no article.`,
    repair: async () => {
      await context.db.$transaction((db) => db.event.deleteMany({ where: { id, articles: { none: {} } } }));
      return "Removed.";
    },
  }));
}

async function findFailedJobs(context: Context): Promise<Finding[]> {
  const failed = await context.db.job.findMany({ where: { state: "failed" }, orderBy: { id: "asc" } });
  return failed.map(({ kind, subject, failureWords }) => ({
    what: "job",
    words: `The job “${kind} ${subject}” has failed and waits for an editor: ${failureWords ?? "no reason is known"}`,
  }));
}

async function listQueued({ db }: Context, kind: string): Promise<Set<string>> {
  return new Set((await db.job.findMany({ where: { kind }, select: { subject: true } })).map((job) => job.subject));
}
