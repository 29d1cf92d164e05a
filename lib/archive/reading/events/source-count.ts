import {
  bothPublishedCondition,
  olderVersionCondition,
  publishedArticleCondition,
  shownLinkCondition,
  sureMemberCondition,
} from "@/lib/archive/reading/published";
import { type Sql, sql } from "@/lib/db/dialect";

/** A near copy of another report `b`: of two printed on one day, the one that came into the archive later. */
const copies = (own: Sql, other: Sql) => sql`
  EXISTS (SELECT 1 FROM "Link" l JOIN "EventArticle" y ON y."articleId" = ${other}
      JOIN "Article" b ON b."id" = ${other} AND ${bothPublishedCondition}
    WHERE ${own} = a."id" AND l."kind" = 'near-copy' AND ${shownLinkCondition} AND y."eventId" = x."eventId"
      AND COALESCE(l."earlierId", l."aId") = ${other})`;

const isCopyCondition = sql`(${copies(sql`l."aId"`, sql`l."bId"`)} OR ${copies(sql`l."bId"`, sql`l."aId"`)})`;

/** On an event `e` with one report: it has another in an older version of the issue. */
const isOfVersionsCondition = sql`EXISTS (SELECT 1 FROM "EventArticle" x JOIN "Article" a ON a."id" = x."articleId"
  WHERE x."eventId" = e."id" AND ${olderVersionCondition})`;

/**
 * On an event `e`: it is more than one text that one publication printed several times, in two files, in two versions of an issue or a day
 * later. Such a text is linked as its own copy, and is no event that several reports cover.
 */
export const severalTextsCondition: Sql = sql`(e."publicationCount" <> 1
  OR (e."articleCount" < 2 AND NOT ${isOfVersionsCondition}) OR (
  SELECT COUNT(*) FROM "EventArticle" x JOIN "Article" a ON a."id" = x."articleId" AND ${publishedArticleCondition}
  WHERE x."eventId" = e."id" AND NOT ${isCopyCondition}) >= 2)`;

/**
 * How many independent sources report an event `listed`, as a column: publishers, or publications that publish themselves, with a
 * report that is surely of it and no copy of another. Two publications of one publisher are one source, and so is who copies from whom.
 */
export const sourceCountColumn: Sql = sql`
  (SELECT COUNT(DISTINCT COALESCE(p."publisher", p."name")) FROM "EventArticle" x
    JOIN "Article" a ON a."id" = x."articleId" AND ${publishedArticleCondition}
    JOIN "Publication" p ON p."id" = a."publicationId"
    WHERE x."eventId" = listed."id" AND ${sureMemberCondition(sql`x`)} AND NOT ${isCopyCondition}) AS "sources"`;
