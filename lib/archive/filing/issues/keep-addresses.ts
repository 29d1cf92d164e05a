import { articleAddress, issueAddress } from "@/lib/addresses";
import { listRecorded } from "@/lib/archive/history/list-in-force";
import { originalKey } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";
import type { SettledArticle } from "./apply-corrections";

export type Before = { id: number; fingerprint: string; position: number; slug: string; title: string };

/** Articles that readers could see and no article of now continues, with their texts, which are cleared next. */
export async function listDropped(
  db: Db,
  place: { status: string },
  before: readonly Before[],
  kept: readonly (number | undefined)[],
): Promise<Dropped[]> {
  const rows = ["published", "superseded"].includes(place.status) ? before.filter(({ id }) => !kept.includes(id)) : [];
  if (rows.length === 0) return [];
  const where = { articleId: { in: rows.map(({ id }) => id) } };
  const texts = await db.articleText.findMany({ where, select: { articleId: true, text: true } });
  const textOf = new Map(texts.map(({ articleId, text }) => [articleId, text]));
  return rows.map(({ id, slug, title }) => ({ id, slug, title, text: textOf.get(id) ?? "" }));
}

/** For each new article the id of the old one it continues. */
export function matchArticles(before: Before[], articles: SettledArticle[]): (number | undefined)[] {
  const free = new Map(before.map((row) => [row.id, row]));
  const take = (row: Before | undefined) => {
    if (row) free.delete(row.id);
    return row?.id;
  };
  const same = articles.map(({ fingerprint }) =>
    take([...free.values()].find((row) => row.fingerprint === fingerprint)),
  );
  return same.map((id, index) => id ?? take([...free.values()].find((row) => row.position === index + 1)));
}

/**
 * Rows of articles that an original had before its split was corrected, with the ids they had: one that comes back has its old
 * address again. Rows whose id another article has by now are missing.
 */
export async function recallIds<Row extends { fingerprint: string }>(
  db: Db,
  sha256: string,
  rows: readonly Row[],
): Promise<(Row & { id: number })[]> {
  if (rows.length === 0) return [];
  const decisions = await listRecorded(db, ["split-correction"], originalKey(sha256));
  const idOf = new Map(decisions.flatMap(({ payload }) => payload.before).map((one) => [one.article, one.articleId]));
  const known = rows.flatMap((row) => {
    const id = idOf.get(row.fingerprint);
    idOf.delete(row.fingerprint);
    return id === undefined ? [] : [{ ...row, id }];
  });
  if (known.length === 0) return [];
  const ids = known.map(({ id }) => id);
  const taken = await db.article.findMany({ where: { id: { in: ids } }, select: { id: true } });
  return known.filter(({ id }) => !taken.some((other) => other.id === id));
}

export type Dropped = { id: number; slug: string; title: string; text: string };
type Successor = { id: number; slug: string; title: string; text: string };

/** Leads the address of an article that is no more to the article that has its text now, else to the issue. */
export async function leadOn(
  db: Db,
  issueId: number,
  dropped: readonly Dropped[],
  articles: readonly Successor[],
  now: Date,
): Promise<void> {
  if (dropped.length === 0) return;
  const issue = await db.issue.findUniqueOrThrow({
    where: { id: issueId },
    select: { address: true, publication: { select: { slug: true } } },
  });
  const home = issue.publication && issueAddress(issue.publication.slug, issue.address);
  for (const one of dropped) {
    const heir = findHeir(one, articles);
    const to = heir ? articleAddress(heir.id, heir.slug) : home;
    if (to === null) continue;
    const from = articleAddress(one.id, one.slug);
    await db.redirect.upsert({ where: { from }, create: { from, to, createdAt: now }, update: { to, createdAt: now } });
  }
}

/** The article that holds most of the paragraphs of another; null where none holds any. */
function findHeir(gone: Dropped, articles: readonly Successor[]): Successor | null {
  const parts = [gone.title, ...gone.text.split("\n\n")].filter((part) => part.trim() !== "");
  const counted = articles.map((article) => {
    const words = `${article.title}\n\n${article.text}`;
    return { article, held: parts.filter((part) => words.includes(part)).length };
  });
  const best = counted.reduce((one, other) => (other.held > one.held ? other : one), { article: null, held: 0 } as {
    article: Successor | null;
    held: number;
  });
  return best.article;
}

/** Addresses that have their article again lead nowhere else. */
export async function leadBack(db: Db, articles: readonly { id: number; slug: string }[]): Promise<void> {
  const from = articles.map(({ id, slug }) => articleAddress(id, slug));
  if (from.length > 0) await db.redirect.deleteMany({ where: { from: { in: from } } });
}
