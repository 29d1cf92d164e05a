import type { Context } from "@/lib/context";
import { groupArticles } from "./group-articles";
import { linkArticle } from "./link-article";
import { proposeArticleDate } from "./propose-article-date";
import { SqlEventIndex } from "./sql-index";

/** Articles linked in one transaction: enough to share its cost, few enough to let readers' writes pass. */
const BATCH = 20;

/** Links articles with the whole archive and with each other, proposes dates for the undated, and groups them into events. */
export async function linkArticles(context: Context, articleIds: readonly number[]): Promise<void> {
  const { engine } = context.database;
  for (let start = 0; start < articleIds.length; start += BATCH) {
    await context.db.$transaction(async (db) => {
      const index = new SqlEventIndex(db, engine);
      for (const id of articleIds.slice(start, start + BATCH)) await linkArticle(db, index, id);
    });
  }
  for (let start = 0; start < articleIds.length; start += BATCH) {
    await context.db.$transaction(async (db) => {
      for (const id of articleIds.slice(start, start + BATCH)) await proposeArticleDate(db, id);
    });
  }
  // All at once: what one article's group is depends on all the others it is linked with.
  await context.db.$transaction((db) => groupArticles(db, articleIds, context.now()));
}
