import type { QueryClause, QueryTree } from "./types";

/** The query as text again: `parseQuery(formatQuery(tree))` has the same clauses. */
export function formatQuery(tree: Pick<QueryTree, "clauses">): string {
  return tree.clauses.map(formatClause).join(" ");
}

function formatClause(clause: QueryClause): string {
  if ("date" in clause) return `${clause.kind}:${clause.date}`;
  const sign = clause.isExcluded ? "-" : "";
  if (clause.kind !== "text") return `${sign}${clause.kind}:${quote(clause.value, clause.value.includes(" "))}`;
  return `${sign}${clause.field === "title" ? "title:" : ""}${quote(clause.text, clause.isPhrase)}`;
}

function quote(value: string, isQuoted: boolean): string {
  return isQuoted ? `"${value}"` : value;
}
