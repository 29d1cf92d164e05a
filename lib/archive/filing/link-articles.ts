import { LinkingMemory } from "@/lib/analysis/events/linking-memory";
import { profileArticle } from "@/lib/analysis/events/profile/profile-article";
import type { Context } from "@/lib/archive/context";
import { shareQuotations } from "@/lib/archive/filing/quotations/share-quotations";
import type { Db } from "@/lib/db/client";
import { ONCE } from "@/lib/db/retry-postgres";
import { groupInBatches } from "./events/group-articles";
import { linkBatch, type OnStep } from "./events/link-batch";
import { loadLinkables } from "./events/load-linkable";
import { proposeArticleDates } from "./events/propose-article-date";
import { rescoreLinks } from "./events/rescore-links";
import { SqlEventIndex } from "./events/sql-index";

/** Articles linked in one transaction: enough to share its cost, few enough to let readers' writes pass. */
const BATCH = 20;

/**
 * Links articles with the whole archive and with each other, groups them into events, proposes dates for the undated, and
 * traces their quotations.
 * All are filed before any is compared, so that the order of an import doesn't matter.
 */
export async function linkArticles(context: Context, articleIds: readonly number[], onStep?: OnStep): Promise<void> {
  const { engine } = context.database;
  const { loaded } = new LinkingMemory();
  await inBatches(context, articleIds, async (db, batch) => {
    const index = new SqlEventIndex(db, engine, new LinkingMemory(loaded));
    await index.enter((await loadLinkables(db, batch)).map(profileArticle));
  });
  // Nothing is counted from here on: what one article's linking reads holds for the next.
  const memory = new LinkingMemory(loaded);
  await inBatches(context, articleIds, (db, batch) => new SqlEventIndex(db, engine, memory).refile(batch));
  onStep?.("file");
  const run = { done: new Set<number>(), onStep };
  await inBatches(context, articleIds, (db, batch) =>
    linkBatch({ db, index: new SqlEventIndex(db, engine, memory) }, batch, run),
  );
  // The counts have grown: articles of before are judged by them as well (its tests hold that order doesn't matter).
  await rescoreLinks(context, articleIds.length);
  onStep?.("rescore");
  await groupInBatches(context, articleIds);
  onStep?.("group");
  await inBatches(context, articleIds, proposeArticleDates);
  onStep?.("date");
  await inBatches(context, articleIds, (db, batch) => shareQuotations({ db, engine }, batch, context.now()));
  onStep?.("quote");
}

async function inBatches(
  context: Context,
  articleIds: readonly number[],
  work: (db: Db, batch: readonly number[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < articleIds.length; start += BATCH) {
    // What it has linked it keeps in memory.
    await context.db.$transaction((db) => work(db, articleIds.slice(start, start + BATCH)), ONCE);
  }
}
