import { toSlug } from "@/lib/addresses";
import type { ArticleAnalysis } from "@/lib/analysis/articles/analyse-article";
import { listPlainWords } from "@/lib/analysis/text/words";
import { attachAuthors, detachAuthors } from "@/lib/archive/filing/authors/attach-authors";
import { storeDestinations } from "@/lib/archive/filing/destinations/store-destinations";
import { storeOwnAddresses } from "@/lib/archive/filing/destinations/store-own-addresses";
import { attachPeople } from "@/lib/archive/filing/people/attach-people";
import { keepCounts } from "@/lib/archive/filing/people/keep-counts";
import { recallPeople } from "@/lib/archive/filing/people/recall-people";
import { addAppearances, refreshAppearances } from "@/lib/archive/filing/people/refresh-appearances";
import { decideMentions } from "@/lib/archive/filing/people/replay-mentions";
import { leadToArticle } from "@/lib/archive/filing/quotations/move-redirect";
import { refreshShared } from "@/lib/archive/filing/quotations/refresh-shared";
import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { insertReturning, insertRows } from "@/lib/db/insert-rows";
import type { SettledArticle } from "./apply-corrections";
import { leadBack, leadOn, listDropped, matchArticles, recallIds } from "./keep-addresses";
import { storeAnalyses } from "./store-analyses";

export type ArticlePlace = {
  issueId: number;
  publicationId: number | null;
  status: string;
  issueDate: string | null;
  /** A draft made in the same transaction: it has no articles yet. */
  isNew?: boolean;
  /** Of the original: under it stands which articles it once had. */
  sha256?: string;
  /** Where the issue was published, as it says, and the name of its publication. */
  pages?: readonly string[];
  publication?: string | null;
  /** Of the issue, in BCP 47: what an article that says nothing of its own is in. */
  language?: string | null;
};

/**
 * Makes these the articles of an issue and returns their ids in order. An article that was there before keeps its id and
 * so its address: the one with the same fingerprint, else the one at the same position.
 */
export async function replaceArticles(
  db: Db,
  place: ArticlePlace,
  articles: SettledArticle[],
  analyses: ArticleAnalysis[],
  now: Date,
): Promise<number[]> {
  const before = place.isNew ? [] : await listBefore(db, place.issueId);
  const kept = matchArticles(before, articles);
  const gone = await listDropped(db, place, before, kept);
  const recalled = await recallPeople(
    db,
    articles.map((article) => article.fingerprint),
  );
  const shared = await listShared(
    db,
    before.map((row) => row.id),
  );
  await clear(
    db,
    before.map((row) => row.id),
  );
  const ids = await writeRows(db, place, articles, kept, before.length > 0);
  await insertRows(
    db,
    "ArticleText",
    articles.map((article, index) => ({ articleId: ids[index] ?? 0, ...textRow(article) })),
  );
  await storeDestinations(
    db,
    articles.map((article, index) => ({ articleId: ids[index] ?? 0, ...article })),
  );
  await storeOwnAddresses(db, ids, { pages: place.pages, publication: place.publication ?? null });
  await attachAuthors(
    db,
    articles.map(({ authors }, index) => ({ articleId: ids[index] ?? 0, authors })),
    now,
  );
  const analysed = ids.flatMap((articleId, index) => {
    const [analysis, fingerprint] = [analyses[index], articles[index]?.fingerprint ?? ""];
    return analysis ? [{ articleId, analysis, recalled: recalled.get(fingerprint) }] : [];
  });
  await attachPeople(
    db,
    analysed.map(({ articleId, analysis, recalled: known }) => ({
      articleId,
      people: analysis.people,
      recalled: known,
    })),
    now,
  );
  await storeAnalyses(db, analysed, shared);
  const dropped = before.map((row) => row.id).filter((id) => !ids.includes(id));
  if (dropped.length > 0) {
    await keepCounts(db, dropped, () => db.article.deleteMany({ where: { id: { in: dropped } } }));
    const heirs = articles.map(({ title, text }, index) => ({ id: ids[index] ?? 0, slug: slugOf(title), title, text }));
    await leadOn(db, place.issueId, gone, heirs, now);
  }
  const printing = new Map(listPrinting(shared));
  for (const id of await refreshShared(db, [...printing.keys()])) {
    await leadToArticle(db, id, printing.get(id) ?? [], now);
  }
  await decideMentions(
    db,
    articles.map(({ fingerprint }, index) => ({ id: ids[index] ?? 0, fingerprint })),
  );
  await (place.isNew ? addAppearances(db, ids) : refreshAppearances(db, ids));
  return ids;
}

const listBefore = (db: Db, issueId: number) =>
  db.article.findMany({
    where: { issueId },
    select: { id: true, fingerprint: true, position: true, slug: true, title: true },
  });

/** Writes the narrow rows and answers with their ids in order: new ones together, kept ones each. */
async function writeRows(
  db: Db,
  place: ArticlePlace,
  articles: readonly SettledArticle[],
  kept: readonly (number | undefined)[],
  isReread: boolean,
): Promise<number[]> {
  const rows = articles.map((article, index) => articleRow(place, article, index + 1));
  const fresh = rows.filter((_, index) => kept[index] === undefined);
  const returning = isReread && place.sha256 !== undefined ? await recallIds(db, place.sha256, fresh) : [];
  const isBack = new Set(returning.map(({ position }) => position));
  const created = [
    ...(await createRows(db, returning)),
    ...(await createRows(
      db,
      fresh.filter(({ position }) => !isBack.has(position)),
    )),
  ];
  await leadBack(db, returning);
  const idAt = new Map(created.map(({ id, position }) => [position, id]));
  for (const [index, data] of rows.entries()) {
    const id = kept[index];
    if (id !== undefined) await db.article.update({ where: { id }, data, select: { id: true } });
  }
  return rows.map(({ position }, index) => kept[index] ?? idAt.get(position) ?? 0);
}

async function createRows(db: Db, rows: (ReturnType<typeof articleRow> & { id?: number })[]) {
  const created = await insertReturning(db, "Article", rows, ["id", "position"]);
  return created.map(({ id, position }) => ({ id: Number(id), position: Number(position) }));
}

/** Empties what reading and analysis wrote, and moves the positions out of the way of the new ones. */
async function clear(db: Db, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  const ofArticles = { where: { articleId: { in: ids } } };
  await detachAuthors(db, ids);
  await db.articleText.deleteMany(ofArticles);
  await db.destination.deleteMany(ofArticles);
  await db.articleAddress.deleteMany(ofArticles);
  await db.mention.deleteMany(ofArticles);
  await db.quotation.deleteMany(ofArticles);
  await db.dateMention.deleteMany(ofArticles);
  for (const id of ids) await db.article.update({ where: { id }, data: { position: -id } });
}

function articleRow(place: ArticlePlace, article: SettledArticle, position: number) {
  const date = article.date;
  return {
    issueId: place.issueId,
    publicationId: place.publicationId,
    status: place.status,
    position,
    fingerprint: article.fingerprint,
    slug: slugOf(article.title),
    section: article.section,
    part: article.part,
    title: article.title,
    author: article.author,
    dateline: article.dateline,
    date: date?.value.date ?? null,
    datePrecision: date?.value.precision ?? null,
    dateOrigin: date?.origin ?? null,
    dateReason: date?.reason ?? Prisma.DbNull,
    proposedDate: Prisma.DbNull,
    sortDate: date?.value.date ?? place.issueDate,
    wordCount: listPlainWords(article.text).length,
    pictureCount: article.pictures?.length ?? null,
    language: (article.language ?? place.language)?.toLowerCase() ?? null,
  };
}

const slugOf = (title: string) => toSlug(title) || "article";

function textRow({ text, blocks, links, pictures, reasons }: SettledArticle) {
  return { text, blocks, links, pictures, reasons };
}

/** By article and words, the group of printings a quotation stands in: it keeps its address when all is read again. */
async function listShared(db: Db, articleIds: number[]): Promise<Map<number, Map<string, number>>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db.quotation.findMany({
    where: { articleId: { in: articleIds }, sharedId: { not: null } },
    select: { articleId: true, key: true, sharedId: true },
  });
  const shared = new Map<number, Map<string, number>>();
  for (const { articleId, key, sharedId } of rows) {
    if (sharedId !== null) shared.set(articleId, (shared.get(articleId) ?? new Map()).set(key, sharedId));
  }
  return shared;
}

/** The articles whose printings stood in each group. */
function listPrinting(shared: ReadonlyMap<number, ReadonlyMap<string, number>>): Map<number, number[]> {
  const printing = new Map<number, number[]>();
  for (const [articleId, groups] of shared) {
    for (const id of groups.values()) printing.set(id, [...(printing.get(id) ?? []), articleId]);
  }
  return printing;
}
