import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { readCalendarDate } from "@/lib/text/calendar";
import type { LinkableArticle } from "./types";

/**
 * An article as linking takes it in: dated by itself or by its issue, with the people readers see. Two plain statements:
 * it is asked for every article of an import, and for each of those it is compared with.
 */
export async function loadLinkable(db: Db, articleId: number): Promise<LinkableArticle> {
  const [row] = await db.$queryRaw<ArticleRow[]>(sql`
    SELECT a."id", a."title", a."text", a."section", a."part", a."date", a."datePrecision", p."name" AS "publication",
      i."date" AS "issueDate", i."datePrecision" AS "issuePrecision"
    FROM "Article" a JOIN "Issue" i ON i."id" = a."issueId" LEFT JOIN "Publication" p ON p."id" = a."publicationId"
    WHERE a."id" = ${articleId}`);
  if (!row) throw new Error(`There is no article ${articleId}.`);
  const people = await db.$queryRaw<PersonRow[]>(sql`
    SELECT p."id", p."name", COUNT(*) AS "mentions", MIN(m."start") AS "first"
    FROM "Mention" m JOIN "Person" p ON p."id" = m."personId"
    WHERE m."articleId" = ${articleId} AND p."status" = 'active' GROUP BY p."id", p."name" ORDER BY 4, 1`);
  const { publication, title, text, section, part, issueDate, issuePrecision } = row;
  return {
    ...{ id: articleId, publication, title, text, section },
    date: readCalendarDate(row) ?? readCalendarDate({ date: issueDate, datePrecision: issuePrecision }),
    people: people.map(({ id, name, mentions }) => ({ id, name, mentions: Number(mentions) })),
    part: part === null ? null : Number(part),
  };
}

type ArticleRow = {
  title: string | null;
  text: string;
  section: string | null;
  part: number | bigint | null;
  date: string | null;
  datePrecision: string | null;
  publication: string | null;
  issueDate: string | null;
  issuePrecision: string | null;
};
type PersonRow = { id: number; name: string; mentions: bigint };
