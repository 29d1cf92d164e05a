import { bothPublishedCondition, publishedArticleCondition, shownLinkCondition } from "@/lib/archive/reading/published";
import { type Sql, sql } from "@/lib/db/dialect";

/** A near copy of another report: of two printed on one day, the one that came into the archive later. */
const copies = (own: Sql, other: Sql) => sql`
  EXISTS (SELECT 1 FROM "Link" l JOIN "EventArticle" y ON y."articleId" = ${other}
      JOIN "Article" b ON b."id" = ${other} AND ${bothPublishedCondition}
    WHERE ${own} = a."id" AND l."kind" = 'near-copy' AND ${shownLinkCondition} AND y."eventId" = x."eventId"
      AND COALESCE(l."earlierId", l."aId") = ${other})`;

/**
 * How many independent sources report an event `listed`, as a column: publishers, or publications that publish themselves, with a
 * report that is no copy of another. Two publications of one publisher are one source, and so is who copies from whom.
 */
export const sourceCountColumn: Sql = sql`
  (SELECT COUNT(DISTINCT COALESCE(p."publisher", p."name")) FROM "EventArticle" x
    JOIN "Article" a ON a."id" = x."articleId" AND ${publishedArticleCondition}
    JOIN "Publication" p ON p."id" = a."publicationId"
    WHERE x."eventId" = listed."id" AND NOT ${copies(sql`l."aId"`, sql`l."bId"`)}
      AND NOT ${copies(sql`l."bId"`, sql`l."aId"`)}) AS "sources"`;
