import type { Span } from "@/lib/analysis/text/span";
import { joinTerms } from "./join-terms";
import { listTerms, type Term } from "./list-terms";
import type { TextMatch } from "./types";

/** Where a text has what a match asks for, in order of start; `key` tells different words and phrases apart. */
export function markMatches(text: string, wanted: TextMatch): (Span & { key: string })[] {
  const terms = listTerms(text);
  const words = new Set<string>();
  const phrases = new Map<string, string[]>();
  collect(wanted, words, phrases);
  const marked = [...terms, ...joinTerms(text, terms)]
    .filter(({ term }) => words.has(term))
    .map(({ term, start, end }) => ({ start, end, key: term }));
  for (const [key, phrase] of phrases) marked.push(...findPhrase(terms, phrase, key));
  return marked.sort((a, b) => a.start - b.start || b.end - a.end);
}

function collect(match: TextMatch, words: Set<string>, phrases: Map<string, string[]>): void {
  if ("parts" in match) for (const part of match.parts) collect(part, words, phrases);
  else if (match.kind === "word") words.add(match.term);
  else phrases.set(match.terms.join(" "), match.terms);
}

function findPhrase(terms: readonly Term[], phrase: readonly string[], key: string): (Span & { key: string })[] {
  return terms.flatMap((first, at) => {
    const last = terms[at + phrase.length - 1];
    const isHere = last !== undefined && phrase.every((term, i) => terms[at + i]?.term === term);
    return isHere ? [{ start: first.start, end: last.end, key }] : [];
  });
}
