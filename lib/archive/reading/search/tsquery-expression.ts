import type { TextMatch } from "@/lib/analysis/search/types";
import { join, type Sql, sql } from "@/lib/db/dialect";

/** The lexeme under which PostgreSQL files a term of the title; terms hold letters and digits only. */
export const titleLexeme = (term: string) => `${term}/t`;

/** Terms in order, as the columns "title" and "text" hold them. */
export const toSequence = (terms: readonly string[]) => terms.map((term) => `<${term}>`).join("");

/**
 * A match as a tsquery that finds at least what the match finds: a phrase becomes its words. It needs no text.
 */
export function toLooseQuery(match: TextMatch): string {
  if (match.kind === "word") return lexeme(match.term, match.field);
  if ("terms" in match) return `(${match.terms.map((term) => lexeme(term, match.field)).join(" & ")})`;
  return `(${match.parts.map(toLooseQuery).join(match.kind === "all" ? " & " : " | ")})`;
}

/** A match as a tsquery that finds at most what the match finds: as if no phrase were found. Null when nothing is left. */
export function toSureQuery(match: TextMatch): string | null {
  if (match.kind === "word") return lexeme(match.term, match.field);
  if ("terms" in match) return null;
  const parts = match.parts.map(toSureQuery);
  const sure = parts.filter((part) => part !== null);
  if (sure.length === 0 || (match.kind === "all" && sure.length < parts.length)) return null;
  return `(${sure.join(match.kind === "all" ? " & " : " | ")})`;
}

export function hasPhrase(match: TextMatch): boolean {
  if (match.kind === "word") return false;
  return "terms" in match || match.parts.some(hasPhrase);
}

/** A match as an exact condition on a row `d` of the index. */
export function matchCondition(match: TextMatch): Sql {
  if (match.kind === "word") return sql`d."terms" @@ ${lexeme(match.term, match.field)}::tsquery`;
  if (match.kind === "phrase") {
    const sequence = toSequence(match.terms);
    const titleCondition = sql`strpos(d."title", ${sequence}) > 0`;
    return match.field === "title" ? titleCondition : sql`(${titleCondition} OR strpos(d."text", ${sequence}) > 0)`;
  }
  if (match.kind === "near") return nearCondition(match);
  return sql`(${join(match.parts.map(matchCondition), match.kind === "all" ? " AND " : " OR ")})`;
}

/** From the place of one of the terms, all of them stand within so many others, in the title or in the text. */
function nearCondition({ terms, within, field }: TextMatch & { kind: "near" }): Sql {
  const columns = field === "title" ? [sql`d."title"`] : [sql`d."title"`, sql`d."text"`];
  return sql`(${join(
    columns.map((column) => {
      const places = sql`unnest(string_to_array(trim(both '<>' from ${column}), '><')) WITH ORDINALITY`;
      return sql`EXISTS (
        WITH asked AS MATERIALIZED (SELECT w.term, w.place FROM ${places} AS w(term, place) WHERE w.term IN (${join([...terms])}))
        SELECT 1 FROM asked f JOIN asked t ON t.place BETWEEN f.place AND f.place + ${within + 1}::bigint
        GROUP BY f.place HAVING count(DISTINCT t.term) = ${terms.length})`;
    }),
    " OR ",
  )})`;
}

function lexeme(term: string, field: "any" | "title"): string {
  return `'${field === "title" ? titleLexeme(term) : term}'`;
}
