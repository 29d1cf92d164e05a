import type { Context } from "@/lib/context";
import type { Db } from "@/lib/db/client";
import { type ChangedArticle, forgetChanged, listChanged, noteFiled } from "@/lib/people/note-changed";
import { groupArticles } from "./group-articles";
import { linkArticle } from "./link-article";
import { hasVerdicts, replayVerdicts } from "./link-verdicts";
import { LinkingMemory } from "./linking-memory";
import { loadLinkable } from "./load-linkable";
import { profileArticle } from "./profile-article";
import { proposeArticleDate } from "./propose-article-date";
import { SqlEventIndex } from "./sql-index";

/** Articles linked in one transaction, as in an import. */
const BATCH = 20;

/**
 * Lets links and events follow whom articles name, after a merge, a split, a word of an editor on a mention, a settled
 * surname, or the undoing of one: files the articles noted (`lib/people/note-changed.ts`) under their persons of today,
 * and links and groups them anew. A note goes when all is done, so that what is stopped is taken up again. How rare a
 * person has become for articles that named it before, and after, they learn when they are linked again themselves.
 *
 * @param limit how many articles are taken up; the others keep their notes.
 */
export async function refilePeople(context: Context, limit: number): Promise<void> {
  const changed = await listChanged(context.db, limit);
  if (changed.length === 0) return;
  const ids = await fileAll(context, changed);
  if (ids.length > 0) await linkAnew(context, ids);
  await forgetChanged(
    context.db,
    changed.map(({ articleId }) => articleId),
  );
}

/** Answers with the articles whose links have to be found anew. */
async function fileAll(context: Context, changed: readonly ChangedArticle[]): Promise<number[]> {
  const ids: number[] = [];
  const { engine } = context.database;
  await inBatches(context, changed, async (db, batch) => {
    const index = new SqlEventIndex(db, engine);
    for (const { articleId, isFiled } of batch) {
      const isMoved = await file(db, index, articleId);
      if (isMoved) await noteFiled(db, articleId);
      if (isMoved || isFiled) ids.push(articleId);
    }
  });
  await inBatches(context, ids, async (db, batch) => {
    const index = new SqlEventIndex(db, engine);
    for (const id of batch) await index.refile(id);
  });
  return ids;
}

/** Whether it had been filed under other persons, or other names of them. */
async function file(db: Db, index: SqlEventIndex, articleId: number): Promise<boolean> {
  const before = await index.profile(articleId);
  if (!before) return false;
  const profile = profileArticle(await loadLinkable(db, articleId));
  const peopleOf = ({ people, personTerms }: typeof profile) =>
    JSON.stringify([people.map(({ id }) => id).sort((a, b) => a - b), [...personTerms].sort()]);
  if (peopleOf(before) === peopleOf(profile)) return false;
  await index.enter(profile);
  return true;
}

async function linkAnew(context: Context, articleIds: readonly number[]): Promise<void> {
  const isJudged = await hasVerdicts(context.db);
  const memory = new LinkingMemory();
  const done = new Set<number>();
  await inBatches(context, articleIds, async (db, batch) => {
    const index = new SqlEventIndex(db, context.database.engine, memory);
    for (const id of batch) {
      await linkArticle(db, index, id, done);
      if (isJudged) await replayVerdicts(db, id);
      done.add(id);
    }
  });
  await context.db.$transaction((db) => groupArticles(db, articleIds, context.now()));
  await inBatches(context, articleIds, async (db, batch) => {
    for (const id of batch) await proposeArticleDate(db, id);
  });
}

async function inBatches<T>(
  context: Context,
  all: readonly T[],
  work: (db: Db, batch: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < all.length; start += BATCH) {
    await context.db.$transaction((db) => work(db, all.slice(start, start + BATCH)));
  }
}
