import type { ArticleCondition, TextMatch } from "@/lib/analysis/search/types";
import { writeSpellings } from "@/lib/analysis/search/write-spellings";
import { severalReportsCondition, shownLinkCondition } from "@/lib/archive/reading/published";
import type { Engine } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";

/** Selects the ids of the articles that have the words: how is each engine's own. */
export type SelectWords = (match: TextMatch) => Sql;

/** A condition as SQL on an article's `id`. */
export function conditionSql(condition: ArticleCondition, id: Sql, engine: Engine, words: SelectWords): Sql {
  const asSql = (part: ArticleCondition) => conditionSql(part, id, engine, words);
  switch (condition.kind) {
    case "all":
    case "any":
      if (condition.parts.length === 0) return condition.kind === "all" ? sql`1 = 1` : sql`1 = 0`;
      return sql`(${join(condition.parts.map(asSql), condition.kind === "all" ? " AND " : " OR ")})`;
    case "not":
      return sql`NOT ${asSql(condition.part)}`;
    case "linked":
      // Asked of each article that is looked at, and not of all: most pages are full long before the archive is read.
      return sql`(EXISTS (${selectShownLink(id, sql`l."aId"`, sql`l."bId"`)})
        OR EXISTS (${selectShownLink(id, sql`l."bId"`, sql`l."aId"`)}))`;
    default:
      return sql`${id} IN (${selectArticles(condition, engine, words)})`;
  }
}

type Leaf = Exclude<ArticleCondition, { kind: "all" | "any" | "not" | "linked" }>;

function selectArticles(leaf: Leaf, engine: Engine, words: SelectWords): Sql {
  switch (leaf.kind) {
    case "words":
      return words(leaf.match);
    case "people":
      return sql`SELECT m."articleId" FROM "Appearance" m WHERE m."personId" ${oneOf(leaf.ids)}`;
    case "publications":
      return sql`SELECT y."id" FROM "Article" y WHERE y."publicationId" ${oneOf(leaf.ids)}`;
    case "events":
      return sql`SELECT y."articleId" FROM "EventArticle" y WHERE y."eventId" ${oneOf(leaf.ids)}`;
    case "dated":
      return sql`SELECT y."id" FROM "Article" y WHERE y."status" = 'published' AND ${within(sql`y."sortDate"`, leaf.days)}`;
    case "happened":
      return sql`SELECT y."articleId" FROM "Event" e JOIN "EventArticle" y ON y."eventId" = e."id"
        WHERE ${within(sql`e."date"`, leaf.days)} AND ${severalReportsCondition}`;
    case "sections":
      return sql`SELECT y."id" FROM "Article" y WHERE y."section" IN (${join(leaf.names.length > 0 ? leaf.names : [""])})`;
    case "language":
      return sql`SELECT y."id" FROM "Article" y WHERE y."language" = ${leaf.code} OR y."language" LIKE ${`${leaf.code}-%`}`;
    case "link":
      return sql`SELECT y."articleId" FROM "Destination" y WHERE y."key" = ${leaf.key}`;
    case "undated":
      return sql`SELECT y."id" FROM "Article" y WHERE y."status" = 'published' AND y."sortDate" IS NULL`;
    case "pictured":
      return sql`SELECT y."id" FROM "Article" y WHERE y."pictureCount" > 0`;
    case "author":
      return sql`SELECT y."articleId" FROM "ArticleAuthor" y JOIN "Author" o ON o."id" = y."authorId"
        WHERE y."articleId" IN (${words(leaf.match)}) AND ${has(sql`' ' || o."key" || ' '`, [` ${leaf.key} `], engine)}`;
    case "quoted":
      return sql`SELECT q."articleId" FROM "Quotation" q
        WHERE q."articleId" IN (${words(leaf.match)}) AND ${has(sql`' ' || q."key" || ' '`, leaf.forms, engine)}`;
    default:
      return selectQuoting(leaf, engine, words(leaf.match));
  }
}

/**
 * A link that readers see, of the article of this id to another published one. OFFSET keeps PostgreSQL from reading all links
 * before it asks for those of one article.
 */
function selectShownLink(id: Sql, own: Sql, other: Sql): Sql {
  return sql`SELECT 1 FROM "Link" l JOIN "Article" o ON o."id" = ${other}
    WHERE ${own} = ${id} AND o."status" = 'published' AND ${shownLinkCondition} LIMIT 1 OFFSET 0`;
}

type Quoting = ArticleCondition & { kind: "speaker" | "outlet" };

/** The words are looked up first, and only the articles that have them are read; of people, those that name them. */
function selectQuoting({ kind, name, people }: Quoting, engine: Engine, candidates: Sql): Sql {
  const column = kind === "speaker" ? sql`q."speaker"` : sql`q."outlet"`;
  const printed = sql`SELECT q."articleId" FROM "Quotation" q
    WHERE q."articleId" IN (${candidates}) AND ${isPrintedLike(column, name, engine)}`;
  if (people.length === 0) return printed;
  return sql`${printed} UNION SELECT q."articleId" FROM "Appearance" p JOIN "Quotation" q ON q."articleId" = p."articleId"
    JOIN "Mention" m ON m."articleId" = q."articleId" AND m."start" = q."speakerStart" AND m."personId" = p."personId"
    WHERE p."personId" ${oneOf(people)}`;
}

/** Neither engine folds accents: the pattern lists for each letter all that fold to it. */
function isPrintedLike(column: Sql, name: string, engine: Engine): Sql {
  return engine === "sqlite"
    ? sql`${column} GLOB ${`*${writeSpellings(name, "?")}*`}`
    : sql`${column} ~ ${writeSpellings(name, ".")}`;
}

/** Hyphens and spaces are the same; a key is folded, and SQLite lowers the letters of English alone. */
function has(column: Sql, forms: readonly string[], engine: Engine): Sql {
  const place = engine === "sqlite" ? sql`instr` : sql`strpos`;
  return sql`(${join(
    forms.map((form) => sql`${place}(replace(lower(${column}), '-', ' '), ${form}) > 0`),
    " OR ",
  )})`;
}

function within(column: Sql, { from, to }: { from: string | null; to: string | null }): Sql {
  const ends = [
    ...(from === null ? [] : [sql`${column} >= ${from}`]),
    ...(to === null ? [] : [sql`${column} <= ${to}`]),
  ];
  return ends.length > 0 ? join(ends, " AND ") : sql`${column} IS NOT NULL`;
}

export function oneOf(ids: readonly number[]): Sql {
  // Neither engine takes an empty list; no row has this id.
  return sql`IN (${join(ids.length > 0 ? [...ids] : [-1])})`;
}
