import { isInside, MAX_JOINED, MAX_SYLLABLE_CHARS } from "./join-terms";
import { isUnspaced, listTerms, type Term, toTerm } from "./list-terms";
import { isSmallWord } from "./small-words";
import type { AskedTree, GroupClause, QueryClause, SearchField, TextClause, TextMatch, WordMatch } from "./types";

/** Up to this many words, an article must have all of them; a longer query is a description, and any of them will do. */
const MAX_REQUIRED_WORDS = 4;

/** A word as written, in its parts: `Jong-un` is two terms. */
type Unit = { terms: Term[]; plain: string; isCapital: boolean };

/** Whether a query asks for all of its words or any, when the reader has not said: by their number, small words aside. */
export function chooseMatch(tree: AskedTree): WordMatch {
  return listUnits(looseClauses(tree)).length <= MAX_REQUIRED_WORDS ? "all" : "any";
}

/** How many words of the query are free: not in a phrase, a field or an exclusion. */
export function countFreeWords(tree: AskedTree): number {
  return listUnits(looseClauses(tree)).length;
}

/**
 * What the words of a query ask of an article. Phrases, title words and exclusions are strict; free words are required
 * all or any. A word counts as found in any spelling of its parts: `Jong-un`, `Jong Un`, `jongun`.
 *
 * @param sought of the `listFreeParts` of a description those that are looked for; the others are `common`
 */
export function planWords(
  tree: AskedTree,
  match: WordMatch,
  sought?: readonly TextMatch[],
): { wanted: TextMatch | null; unwanted: TextMatch | null; common: TextMatch | null } {
  const clauses = tree.clauses.filter(asksWords);
  const strict = clauses.filter((clause) => !clause.isExcluded && !isLoose(clause)).map(matchStrictly);
  const units = listUnits(looseClauses(tree));
  const free = sought ? [...sought] : listFreeParts(tree);
  const words =
    match === "all" ? units.map((unit, i) => matchWithNeighbours(units, unit, i)) : [combine("any", free) ?? NOTHING];
  const common = sought ? listFreeParts(tree).filter((part) => !sought.some((one) => isSame(one, part))) : [];
  return {
    wanted: combine("all", [...strict, ...words]),
    unwanted: combine("any", clauses.filter((clause) => clause.isExcluded).map(matchStrictly)),
    common: combine("any", common),
  };
}

const NOTHING: TextMatch = { kind: "any", parts: [] };
const isSame = (a: TextMatch, b: TextMatch) => JSON.stringify(a) === JSON.stringify(b);

/** Whether a clause speaks of words alone, so that the index answers it: a text, or brackets with nothing else in them. */
export function asksWords(clause: QueryClause): clause is TextClause | GroupClause {
  if (clause.kind === "text") return true;
  return clause.kind === "group" && clause.alternatives.flat().every((inner) => !inner.isExcluded && asksWords(inner));
}

function isLoose(clause: QueryClause): boolean {
  return clause.kind === "text" && !clause.isPhrase && clause.field === "any" && !clause.isExcluded && !clause.ending;
}

function looseClauses(tree: AskedTree): TextClause[] {
  return tree.clauses.filter((clause) => clause.kind === "text" && isLoose(clause)) as TextClause[];
}

/** The free words in order; small words only when there is nothing else. */
function listUnits(clauses: readonly TextClause[]): Unit[] {
  const units = clauses.flatMap((clause) => splitUnits(clause.text));
  const telling = units.filter((unit) => !isSmallWord(unit.plain));
  return telling.length > 0 ? telling : units;
}

function splitUnits(text: string): Unit[] {
  const units: Unit[] = [];
  let last: Term | null = null;
  for (const term of listTerms(text)) {
    const unit = units.at(-1);
    if (unit && last && (last.end === term.start || isInside(text, last, term))) {
      unit.terms.push(term);
      unit.plain += term.plain;
    } else units.push({ terms: [term], plain: term.plain, isCapital: /^\p{Lu}/u.test(text.slice(term.start)) });
    last = term;
  }
  return units;
}

/** What a clause asks of the words when every word of it is required; says nothing of `isExcluded`. */
export function matchStrictly(clause: TextClause | GroupClause): TextMatch {
  if (clause.kind === "group") {
    const parts = clause.alternatives.map(
      (clauses) => combine("all", clauses.filter(asksWords).map(matchStrictly)) ?? NOTHING,
    );
    return combine("any", parts) ?? NOTHING;
  }
  const { field, ending, forms, within } = clause;
  const units = splitUnits(clause.text);
  const terms = units.flatMap((unit) => unit.terms);
  if (ending !== undefined) return matchForms(clause, forms ?? [clause.text]);
  if (within !== undefined) {
    return { kind: "near", terms: [...new Set(terms.map(({ term }) => term))], within, field };
  }
  if (clause.isPhrase) return matchTerms(terms, field);
  return (
    combine(
      "all",
      units.map((unit) => matchTerms(unit.terms, field)),
    ) ?? NOTHING
  );
}

/** Any of the words that an ending stands for, and the word itself. */
function matchForms({ text, field }: TextClause, forms: readonly string[]): TextMatch {
  const terms = [...new Set([text, ...forms].flatMap((form) => listTerms(form).map(({ term }) => term)))];
  return (
    combine(
      "any",
      terms.map((term): TextMatch => ({ kind: "word", term, field })),
    ) ?? NOTHING
  );
}

/** Terms that follow one another, or are written as one. */
function matchTerms(terms: readonly Term[], field: SearchField): TextMatch {
  const [first] = terms;
  if (terms.length === 1 && first) return { kind: "word", term: first.term, field };
  const phrase: TextMatch = { kind: "phrase", terms: terms.map((term) => term.term), field };
  if (terms.length > MAX_JOINED || hasUnspaced(terms)) return phrase;
  const joined = toTerm(terms.map((term) => term.plain).join(""));
  return { kind: "any", parts: [phrase, { kind: "word", term: joined, field }] };
}

/** A required word: found itself, or written as one with its neighbours. */
function matchWithNeighbours(units: readonly Unit[], unit: Unit, at: number): TextMatch {
  const joined = joinNeighbours(units).filter((group) => group.from <= at && at <= group.to);
  const parts = [matchTerms(unit.terms, "any"), ...joined.map((group) => group.match)];
  return combine("any", parts) ?? NOTHING;
}

/**
 * What a description finds an article by: each of these alone. Only a capital tells a name: the parts of `Jong-un` count
 * together, those of `two-dimensional` for themselves.
 */
export function listFreeParts(tree: AskedTree): TextMatch[] {
  const parts = listUnits(looseClauses(tree)).flatMap((unit) =>
    unit.isCapital || hasUnspaced(unit.terms)
      ? [matchTerms(unit.terms, "any")]
      : unit.terms.map((term): TextMatch => ({ kind: "word", term: term.term, field: "any" })),
  );
  const all = combine("any", parts) ?? NOTHING;
  return all.kind === "any" ? all.parts : [all];
}

function joinNeighbours(units: readonly Unit[]) {
  const groups: { from: number; to: number; match: TextMatch }[] = [];
  const isSyllable = (unit: Unit | undefined): unit is Unit =>
    unit !== undefined && unit.plain.length <= MAX_SYLLABLE_CHARS && !hasUnspaced(unit.terms);
  for (let from = 0; from < units.length; from += 1) {
    const joined: Unit[] = [];
    for (let to = from; to < from + MAX_JOINED; to += 1) {
      const unit = units[to];
      if (!isSyllable(unit)) break;
      joined.push(unit);
      if (joined.flatMap((part) => part.terms).length > MAX_JOINED) break;
      if (joined.length < 2) continue;
      const term = toTerm(joined.map((part) => part.plain).join(""));
      groups.push({ from, to, match: { kind: "word", term, field: "any" } });
    }
  }
  return groups;
}

const hasUnspaced = (terms: readonly Term[]) => terms.some((term) => isUnspaced(term.plain));

/** Parts joined, each once; nothing for no parts, the part itself for one. */
function combine(kind: "all" | "any", parts: readonly TextMatch[]): TextMatch | null {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const distinct = [...new Map(flat.map((part) => [JSON.stringify(part), part])).values()];
  const filled = distinct.filter((part) => !("parts" in part) || part.parts.length > 0);
  const [first] = filled;
  if (!first) return null;
  return filled.length === 1 ? first : { kind, parts: filled };
}
