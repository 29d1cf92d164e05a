import type { Block, TextLink } from "@/lib/analysis/intake/types";
import { type ShownPicture, toShownPicture } from "@/lib/archive/reading/articles/shown-picture";
import { publishedArticleCondition } from "@/lib/archive/reading/published";
import { readBlocks, readPictures, readTextLinks } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { findSources } from "./find-sources";

/** An article's text with what stands where in it: offsets are of `text`. */
export type ArticleTextOf = {
  id: number;
  dateline: string | null;
  text: string;
  blocks: Block[];
  links: TextLink[];
  pictures: ShownPicture[];
};

/**
 * The texts of an issue's published articles, by article.
 * @throws AppError `not-found`; `gone` when all of it was taken back
 */
export async function listTexts(db: Db, publication: string, address: string): Promise<Map<number, ArticleTextOf>> {
  const { key } = await findSources(db, publication, address);
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT a."id", a."dateline", t."text", t."blocks", t."links", t."pictures"
    FROM "Issue" i CROSS JOIN "Article" a JOIN "ArticleText" t ON t."articleId" = a."id"
    WHERE i."publicationId" = ${key.publicationId} AND i."address" = ${key.address} AND a."issueId" = i."id"
      AND ${publishedArticleCondition}`);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        blocks: readBlocks(row.blocks),
        links: readTextLinks(row.links),
        pictures: readPictures(row.pictures).map(toShownPicture),
      },
    ]),
  );
}

type Row = {
  id: number;
  dateline: string | null;
  text: string;
  blocks: Prisma.JsonValue;
  links: Prisma.JsonValue;
  pictures: Prisma.JsonValue;
};
