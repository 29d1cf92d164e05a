import { listTerms, type Term } from "./list-terms";
import { isSmallWord } from "./small-words";
import type { AskedTree, NameClause, QueryClause, TextClause } from "./types";

// Numbers and single letters have no spelling.
const SPELLED = /^\p{L}{3,30}$/u;

/** The words of a query whose spelling can be wrong, folded, each once: in texts, phrases and names, not in exclusions. */
export function listSpelledWords({ clauses }: AskedTree): string[] {
  const words = clauses.flatMap((clause): string[] => {
    if (clause.isExcluded) return [];
    if (clause.kind === "group") return clause.alternatives.flatMap((inner) => listSpelledWords({ clauses: inner }));
    const text = textOf(clause);
    return text === null
      ? []
      : listTerms(text)
          .filter(isSpelled)
          .map(({ plain }) => plain);
  });
  return [...new Set(words)];
}

/** The query with words written otherwise: from the folded word to what stands in its place. */
export function correctQuery({ clauses }: AskedTree, corrections: ReadonlyMap<string, string>): AskedTree {
  return {
    clauses: clauses.map((clause): QueryClause => {
      if (clause.isExcluded) return clause;
      if (clause.kind === "group") {
        const alternatives = clause.alternatives.map((inner) => correctQuery({ clauses: inner }, corrections).clauses);
        return { ...clause, alternatives };
      }
      const text = textOf(clause);
      if (text === null) return clause;
      const corrected = correctText(text, corrections);
      return clause.kind === "text" ? { ...clause, text: corrected } : { ...(clause as NameClause), value: corrected };
    }),
  };
}

function textOf(clause: Exclude<QueryClause, { kind: "group" }>): string | null {
  if (clause.kind === "text") return (clause as TextClause).ending ? null : clause.text;
  return clause.kind === "person" || clause.kind === "source" ? clause.value : null;
}

const isSpelled = ({ plain }: Term) => SPELLED.test(plain) && !isSmallWord(plain);

function correctText(text: string, corrections: ReadonlyMap<string, string>): string {
  let corrected = "";
  let from = 0;
  for (const term of listTerms(text)) {
    const correction = corrections.get(term.plain);
    if (correction === undefined) continue;
    corrected += text.slice(from, term.start) + likeCase(correction, text.slice(term.start, term.end));
    from = term.end;
  }
  return corrected + text.slice(from);
}

/** "Misile" becomes "Missile", "MISILE" "MISSILE". */
function likeCase(word: string, written: string): string {
  if (!/^\p{Lu}/u.test(written)) return word;
  return /\p{Ll}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word.toUpperCase();
}
