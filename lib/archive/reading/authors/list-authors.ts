import { authorAddress } from "@/lib/addresses";
import { PUBLIC_AUTHOR } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { AuthorsQuery } from "./schema";
import type { AuthorEntry } from "./types";

const AUTHORS_PER_PAGE = 100;

export type AuthorList = { authors: AuthorEntry[]; total: number; page: number; pageCount: number };

/** Everyone who signs a published article, who wrote most first or by name. A page beyond the last is the first. */
export async function listAuthors(db: Db, { sort, page }: AuthorsQuery): Promise<AuthorList> {
  const [total, rows] = await Promise.all([
    db.author.count({ where: PUBLIC_AUTHOR }),
    db.author.findMany({
      where: PUBLIC_AUTHOR,
      orderBy: sort === "name" ? { key: "asc" } : [{ articleCount: "desc" }, { id: "asc" }],
      skip: (page - 1) * AUTHORS_PER_PAGE,
      take: AUTHORS_PER_PAGE,
      select: { slug: true, name: true, articleCount: true },
    }),
  ]);
  if (rows.length === 0 && page > 1) return listAuthors(db, { sort, page: 1 });
  const authors = rows.map((row) => ({ ...row, address: authorAddress(row.slug) }));
  return { authors, total, page, pageCount: Math.ceil(total / AUTHORS_PER_PAGE) };
}
