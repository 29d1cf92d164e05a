import type { Context } from "@/lib/archive/context";
import { keepHoldings } from "@/lib/archive/filing/publications/keep-holdings";
import { hideArticles } from "@/lib/archive/filing/versions/show-issues";
import { listDecidedPersons, listDecidedPublications } from "@/lib/archive/history/list-decided";
import type { Db } from "@/lib/db/client";
import { SAMPLES_LOADED } from "@/lib/db/find-first-steps";
import { settleAndLink } from "./settle-and-link";

/** Whether the sample archive was ever loaded: it is offered once, to an empty archive. */
export async function wereSamplesLoaded(context: Context): Promise<boolean> {
  return (await context.db.setting.findUnique({ where: { key: SAMPLES_LOADED } })) !== null;
}

/** Whether there is a sample archive to remove. */
export async function hasSamples(context: Context): Promise<boolean> {
  return (await context.db.import.count({ where: { isSample: true }, take: 1 })) > 0;
}

export async function markSamplesLoaded(context: Context): Promise<void> {
  const row = { key: SAMPLES_LOADED, value: context.now().toISOString() };
  await context.db.setting.upsert({ where: { key: SAMPLES_LOADED }, create: row, update: row });
}

/**
 * Removes the sample archive altogether, as if it had never been: its issues, the persons and publications nothing else
 * names. Originals stay, as all originals do.
 */
export async function removeSamples(context: Context): Promise<{ issues: number }> {
  const versions = await listVersionsOfSamples(context.db);
  const removed = await context.db.$transaction((db) => remove(context, db));
  await settleAndLink(context, versions);
  return removed;
}

/** Issues of other imports that samples are versions of. */
async function listVersionsOfSamples(db: Db): Promise<number[]> {
  const samples = await db.issue.findMany({
    where: { import: { isSample: true }, versionSet: { not: null } },
    select: { versionSet: true },
  });
  const versionSet = { in: samples.flatMap((row) => row.versionSet ?? []) };
  const rows = await db.issue.findMany({ where: { versionSet, import: { isSample: false } }, select: { id: true } });
  return rows.map(({ id }) => id);
}

async function remove(context: Context, db: Db): Promise<{ issues: number }> {
  const samples = { import: { isSample: true } };
  const articles = await db.article.findMany({ where: { issue: samples }, select: { id: true } });
  await hideArticles(
    context,
    db,
    articles.map((row) => row.id),
  );
  const issues = await db.issue.findMany({ where: samples, select: { id: true } });
  const issueIds = issues.map((row) => row.id);
  const { count } = await keepHoldings(db, issueIds, () => db.issue.deleteMany({ where: samples }));
  await db.import.deleteMany({ where: { isSample: true } });
  await db.event.deleteMany({ where: { articles: { none: {} } } });
  await db.sharedQuotation.deleteMany({ where: { quotations: { none: {} } } });
  await db.term.deleteMany({ where: { articleCount: { lte: 0 } } });
  await removePublications(db);
  // Persons that editors have worked on stay: their decisions are to hold.
  const isDecided = await listDecidedPersons(db);
  const unnamed = await db.person.findMany({
    where: { mentions: { none: {} }, found: { none: {} }, merged: { none: {} } },
    select: { id: true },
  });
  const gone = unnamed.map((row) => row.id).filter((id) => !isDecided.has(id));
  await db.person.deleteMany({ where: { id: { in: gone } } });
  return { issues: count };
}

/** Those that no issue is of or goes by; other names first. What decisions are about stays: they are to hold. */
async function removePublications(db: Db): Promise<void> {
  const nameKey = { notIn: await listDecidedPublications(db) };
  const empty = { issues: { none: {} }, named: { none: {} }, nameKey };
  await db.publication.deleteMany({ where: { ...empty, sameAsId: { not: null } } });
  await db.publication.deleteMany({ where: { ...empty, names: { none: {} } } });
}
