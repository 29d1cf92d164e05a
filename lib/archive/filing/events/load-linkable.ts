import type { LinkableArticle } from "@/lib/analysis/events/types";
import { readCalendarDate } from "@/lib/analysis/text/calendar";
import { readTextLinks } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

/** An article as linking takes it in. Throws when there is none of this id. */
export async function loadLinkable(db: Db, articleId: number): Promise<LinkableArticle> {
  const [article] = await loadLinkables(db, [articleId]);
  if (!article) throw new Error(`There is no article ${articleId}.`);
  return article;
}

/**
 * Articles as linking takes them in, in the order asked for: dated by themselves or by their issue, with the people readers
 * see. Two plain statements for hundreds: they are asked for all articles of an import, and for those compared with them.
 */
export async function loadLinkables(db: Db, articleIds: readonly number[]): Promise<LinkableArticle[]> {
  const loaded: LinkableArticle[] = [];
  for (let at = 0; at < articleIds.length; at += BATCH) {
    loaded.push(...(await loadBatch(db, articleIds.slice(at, at + BATCH))));
  }
  return loaded;
}

/** Articles of one statement: each is a bound value, and its text is read. */
const BATCH = 500;

async function loadBatch(db: Db, articleIds: readonly number[]): Promise<LinkableArticle[]> {
  const ids = join([...articleIds]);
  const rows = await db.$queryRaw<ArticleRow[]>(sql`
    SELECT a."id", a."title", t."text", t."links", a."section", a."part", a."date", a."datePrecision", p."name" AS "publication",
      i."id" AS "issue", i."date" AS "issueDate", i."datePrecision" AS "issuePrecision"
    FROM "Article" a JOIN "ArticleText" t ON t."articleId" = a."id" JOIN "Issue" i ON i."id" = a."issueId"
    LEFT JOIN "Publication" p ON p."id" = a."publicationId"
    WHERE a."id" IN (${ids})`);
  const people = groupPeople(
    // The cross join keeps SQLite to this order: else it goes through all persons of the archive.
    await db.$queryRaw<PersonRow[]>(sql`
      SELECT m."articleId", p."id", p."name", m."mentions" FROM (
        SELECT "articleId", "personId", COUNT(*) AS "mentions", MIN("start") AS "first"
        FROM "Mention" WHERE "articleId" IN (${ids}) GROUP BY "articleId", "personId") m
      CROSS JOIN "Person" p
      WHERE p."id" = m."personId" AND p."status" = 'active' ORDER BY m."articleId", m."first", p."id"`),
  );
  const byId = new Map(rows.map((row) => [Number(row.id), toLinkable(row, people.get(Number(row.id)) ?? [])]));
  return articleIds.flatMap((id) => byId.get(id) ?? []);
}

type ArticleRow = {
  id: number | bigint;
  title: string | null;
  text: string;
  links: unknown;
  section: string | null;
  part: number | bigint | null;
  issue: number | bigint;
  date: string | null;
  datePrecision: string | null;
  publication: string | null;
  issueDate: string | null;
  issuePrecision: string | null;
};
type PersonRow = { articleId: number | bigint; id: number | bigint; name: string; mentions: number | bigint };

function groupPeople(rows: readonly PersonRow[]): Map<number, LinkableArticle["people"]> {
  const people = new Map<number, LinkableArticle["people"]>();
  for (const { articleId, id, name, mentions } of rows) {
    const person = { id: Number(id), name, mentions: Number(mentions) };
    const known = people.get(Number(articleId));
    if (known) known.push(person);
    else people.set(Number(articleId), [person]);
  }
  return people;
}

function toLinkable(row: ArticleRow, people: LinkableArticle["people"]): LinkableArticle {
  const { publication, title, text, section, part, issueDate, issuePrecision } = row;
  return {
    ...{ id: Number(row.id), publication, title, text, section, people },
    date: readCalendarDate(row) ?? readCalendarDate({ date: issueDate, datePrecision: issuePrecision }),
    part: part === null ? null : Number(part),
    issue: Number(row.issue),
    links: readTextLinks(row.links),
  };
}
