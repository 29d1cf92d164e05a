import { authorAddress } from "@/lib/addresses";
import type { Db } from "@/lib/db/client";
import { groupByArticle } from "./group-by-article";
import type { AuthorRef } from "./types";

/** The authors of these articles in the order of their bylines, by article. */
export async function listArticleAuthors(db: Db, ids: readonly number[]): Promise<Map<number, AuthorRef[]>> {
  const rows = await db.articleAuthor.findMany({
    where: { articleId: { in: [...ids] } },
    orderBy: [{ articleId: "asc" }, { position: "asc" }],
    select: { articleId: true, author: { select: { slug: true, name: true } } },
  });
  const groups = groupByArticle(rows);
  const toRef = ({ author }: (typeof rows)[number]) => ({ ...author, address: authorAddress(author.slug) });
  return new Map([...groups].map(([id, signed]) => [id, signed.map(toRef)]));
}
