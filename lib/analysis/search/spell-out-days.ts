import type { AskedTree, QueryClause } from "./types";

/** The query with the dates found among its words as words again, or as phrases; null when there are none. */
export function spellOutDays({ clauses }: AskedTree, form: "words" | "phrases"): AskedTree | null {
  if (!clauses.some((clause) => "isTyped" in clause && clause.isTyped)) return null;
  return { clauses: clauses.map((clause) => spellOut(clause, form === "phrases")) };
}

function spellOut(clause: QueryClause, isPhrase: boolean): QueryClause {
  if (!("isTyped" in clause) || !clause.isTyped) return clause;
  return { kind: "text", text: clause.text, isPhrase, field: "any", isExcluded: false };
}
