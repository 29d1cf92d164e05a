import type { SearchPlan, TextMatch } from "@/lib/analysis/search/types";
import { join, type Sql, sql } from "@/lib/db/dialect";
import { COUNT_STEPS, countLexeme } from "./lexemes";
import { TITLE_WEIGHT } from "./search-index";
import { titleLexeme, toSequence } from "./tsquery-expression";

// As FTS5 has them, so that both engines rank alike (https://www.sqlite.org/fts5.html#the_bm25_function).
const K1 = 1.2;
const B = 0.75;
const LEAST_IDF = 1e-6;

type Atom = TextMatch & { kind: "word" | "phrase" };

/**
 * Selects the rows of `matched` with their `score`: BM25 (Robertson & Zaragoza 2009) over the words and phrases of the query, each weighed as often as the query has it. PostgreSQL's own ts_rank knows neither how rare a word
 * is nor how long a text. Document frequencies and counts come from the GIN index: each word is looked up as `kim` and
 * once for each step of `kim/2`, `kim/3`…; phrases are counted in the text.
 */
export function rankMatched(matched: Sql, wanted: TextMatch, plan: Pick<SearchPlan, "common" | "related">): Sql {
  const atoms = weighAtoms(wanted, plan);
  return sql`
    WITH matched AS MATERIALIZED (${matched}),
    collection AS MATERIALIZED (
      SELECT "size"::float8 AS size, ("length"::float8 / nullif("size", 0)) AS average FROM "search_total"
    ),
    posting AS MATERIALIZED (${selectPostings(atoms.map((entry) => entry.atom))}),
    weight AS (
      SELECT w.atom, w.weight * greatest(ln((size - f.articles + 0.5::float8) / (f.articles + 0.5::float8)), ${LEAST_IDF}::float8) AS weight
      FROM jsonb_to_recordset(${JSON.stringify(atoms.map(({ weight }, atom) => ({ atom, weight })))}::jsonb)
        AS w(atom int, weight float8)
      JOIN (SELECT atom, count(*)::float8 AS articles FROM posting WHERE "isFirst" GROUP BY atom) f ON f.atom = w.atom,
      collection
    )
    SELECT p."articleId" AS "id", sum(w.weight * (
      ${gain(sql`p.count`)} - CASE WHEN p."isFirst" THEN 0 ELSE ${gain(sql`1`)} END
    )) AS "score", NULL::text AS "day"
    FROM posting p JOIN weight w ON w.atom = p.atom JOIN matched m ON m."id" = p."articleId", collection
    GROUP BY p."articleId"`;
}

function gain(count: Sql): Sql {
  return sql`${count} * ${K1 + 1}::float8
    / (${count} + ${K1}::float8 * (${1 - B}::float8 + ${B}::float8 * p."length" / collection.average))`;
}

/** One row an atom and article (`isFirst`), and for words that occur more than once a second one with their count. */
function selectPostings(atoms: readonly Atom[]): Sql {
  const levels = atoms.flatMap((atom, i) => (atom.kind === "word" ? listLevels(atom, i) : []));
  const phrases = atoms.flatMap((atom, i) => (atom.kind === "phrase" ? [selectPhrase(atom, i)] : []));
  if (levels.length === 0) return join(phrases, " UNION ALL ");
  const numbered = JSON.stringify(levels.map((level, i) => ({ ...level, number: i + 1 })));
  const lexemes = JSON.stringify(levels.map((level) => level.lexeme));
  const looked = sql`SELECT l.atom, l.count, l."isFirst", p."articleId", p."length"
    FROM jsonb_to_recordset(${numbered}::jsonb) AS l("number" int, atom int, count float8, "isFirst" boolean)
    JOIN "search_postings"(ARRAY(SELECT jsonb_array_elements_text(${lexemes}::jsonb))) p ON p."number" = l."number"`;
  return join([looked, ...phrases], " UNION ALL ");
}

type Level = { atom: number; lexeme: string; count: number; isFirst: boolean };

function listLevels({ term, field }: Atom & { kind: "word" }, atom: number): Level[] {
  const level = (lexeme: string, count: number, isFirst: boolean) => ({ atom, lexeme: `'${lexeme}'`, count, isFirst });
  if (field === "title") return [level(titleLexeme(term), TITLE_WEIGHT, true)];
  return [level(term, 1, true), ...COUNT_STEPS.map((step) => level(countLexeme(term, step), step, false))];
}

function selectPhrase({ terms, field }: Atom & { kind: "phrase" }, atom: number): Sql {
  const query = terms.map((term) => `'${field === "title" ? titleLexeme(term) : term}'`).join(" & ");
  const inTitle = sql`${TITLE_WEIGHT}::float8 * p."inTitle"`;
  const count = field === "title" ? inTitle : sql`${inTitle} + p."inText"`;
  return sql`SELECT ${atom}::int AS atom, ${count} AS count, true AS "isFirst", p."articleId", p."length"
    FROM "search_phrase"(${query}::tsquery, ${toSequence(terms)}) p WHERE ${count} > 0`;
}

/** The words and phrases of a match, each with how often it stands in it, as FTS5 counts; related ones weigh half. */
function weighAtoms(
  wanted: TextMatch,
  { common = null, related = [] }: Pick<SearchPlan, "common" | "related">,
): { atom: Atom; weight: number }[] {
  const found = new Map<string, { atom: Atom; weight: number }>();
  const add = (atom: Atom, weight: number) => {
    const key = JSON.stringify(atom);
    found.set(key, { atom, weight: (found.get(key)?.weight ?? 0) + weight });
  };
  const visit = (part: TextMatch): void => {
    if ("parts" in part) part.parts.forEach(visit);
    else if (part.kind !== "near") add(part, 1);
    // Words near each other are weighed as words.
    else for (const term of part.terms) add({ kind: "word", term, field: part.field }, 1);
  };
  visit(wanted);
  if (common !== null) visit(common);
  for (const term of related) add({ kind: "word", term, field: "any" }, 0.5);
  return [...found.values()];
}
