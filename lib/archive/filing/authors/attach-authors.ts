import { freeAuthorSlugs } from "@/lib/archive/filing/slugs";
import { authorKey } from "@/lib/archive/reading/authors/author-key";
import type { Db } from "@/lib/db/client";
import { countAuthors } from "./keep-author-counts";

export type SignedArticle = { articleId: number; authors: readonly string[] };

/**
 * Makes these names the authors of these articles, in place of any they had; new names become authors. As many statements
 * for one article as for a hundred. Belongs in the transaction that writes the articles.
 */
export async function attachAuthors(db: Db, signed: readonly SignedArticle[], now: Date): Promise<void> {
  const names = new Map(signed.flatMap(({ authors }) => authors.map((name) => [authorKey(name), name] as const)));
  names.delete("");
  if (names.size === 0) return;
  const ids = await findOrCreate(db, names, now);
  const rows = signed.flatMap(({ articleId, authors }) => {
    const own = [...new Set(authors.flatMap((name) => ids.get(authorKey(name)) ?? []))];
    return own.map((authorId, position) => ({ articleId, authorId, position }));
  });
  await db.articleAuthor.createMany({ data: rows });
  await countAuthors(
    db,
    signed.map(({ articleId }) => articleId),
    1,
  );
}

/** Takes the authors of these articles away, and with them what they counted. */
export async function detachAuthors(db: Db, articleIds: readonly number[]): Promise<void> {
  if (articleIds.length === 0) return;
  await countAuthors(db, articleIds, -1);
  await db.articleAuthor.deleteMany({ where: { articleId: { in: [...articleIds] } } });
}

async function findOrCreate(db: Db, names: ReadonlyMap<string, string>, now: Date): Promise<Map<string, number>> {
  const select = { id: true, key: true } as const;
  const known = await db.author.findMany({ where: { key: { in: [...names.keys()] } }, select });
  const ids = new Map(known.map(({ id, key }) => [key, id]));
  const missing = [...names].filter(([key]) => !ids.has(key));
  if (missing.length === 0) return ids;
  const slugs = await freeAuthorSlugs(
    db,
    missing.map(([, name]) => name),
  );
  const data = missing.map(([key, name], i) => ({ key, name, slug: slugs[i] ?? "", createdAt: now }));
  for (const { id, key } of await db.author.createManyAndReturn({ data, select })) ids.set(key, id);
  return ids;
}
