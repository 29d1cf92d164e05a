import type { AskedTree, DateClause, GroupClause, QueryClause, TextClause } from "./types";

/** The query as text again: `parseQuery(formatQuery(tree), today)` has the same clauses. */
export function formatQuery(tree: AskedTree): string {
  return tree.clauses.map(formatClause).join(" ");
}

export function formatClause(clause: QueryClause): string {
  return `${clause.isExcluded ? "-" : ""}${formatAsked(clause)}`;
}

function formatAsked(clause: QueryClause): string {
  switch (clause.kind) {
    case "text":
      return formatText(clause);
    case "group":
      return formatGroup(clause);
    case "field":
      return `${clause.field}:${quote(clause.value)}`;
    case "person":
    case "source":
      return `${clause.kind}:${quote(clause.value)}`;
    default:
      return formatDays(clause);
  }
}

function formatText({ text, isPhrase, field, ending, within }: TextClause): string {
  const words = isPhrase || (ending === undefined && SAYS_MORE.test(text)) ? `"${text}"` : text;
  const suffix = ending === undefined ? "" : ending.kind === "prefix" ? "*" : `~${ending.edits}`;
  return `${field === "title" ? "title:" : ""}${words}${within === undefined ? suffix : `~${within}`}`;
}

// A word that would be read as a connective, a field, a minus, a bracket or an ending when it is written bare.
const SAYS_MORE = /^(?:OR|AND|NOT|\|{1,2}|&{1,2})$|^\p{L}{2,12}:(?!\/\/)|^[-(]|(?:\*|~\d*)$/u;

function formatGroup({ alternatives }: GroupClause): string {
  const parts = alternatives.map((clauses) => {
    const text = clauses.map(formatClause).join(" ");
    return clauses.length > 1 && alternatives.length > 1 ? `(${text})` : text;
  });
  return `(${parts.join(" OR ")})`;
}

function formatDays({ kind, text, isTyped }: DateClause): string {
  return isTyped ? text : `${kind}:${quote(text)}`;
}

/** Brackets and marks end a word too. */
function quote(value: string): string {
  return /[\s()~*]/.test(value) ? `"${value}"` : value;
}
