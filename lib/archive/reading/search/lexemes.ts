import type { ArticleTerms } from "@/lib/analysis/search/list-article-terms";
import { BREAK } from "@/lib/analysis/search/marked-terms";
import { TITLE_WEIGHT } from "./search-index";
import { titleLexeme } from "./tsquery-expression";

// How often a term occurs is written in steps: BM25 flattens out, so 7 and 8 times hardly differ.
export const COUNT_STEPS = [2, 3, 4, 5, 6, 8, 11, 15, 22] as const;

export const countLexeme = (term: string, step: number) => `${term}/${step}`;

/** How often each term occurs, a title word counted several times; `length` counts every term once. */
export function countTerms(terms: ArticleTerms): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>();
  let length = 0;
  const add = (list: readonly string[], weight: number) => {
    length += list.length;
    for (const term of list) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  add(terms.title, TITLE_WEIGHT);
  add(terms.titleJoined, TITLE_WEIGHT);
  add(terms.text, 1);
  add(terms.textJoined, 1);
  counts.delete(BREAK);
  return { counts, length };
}

/** The article's lexemes as the text of a tsvector: `kim`, `kim/3` for its count, `kim/t` in the title. */
export function toLexemes(terms: ArticleTerms, counts: ReadonlyMap<string, number>): string {
  const lexemes: string[] = [];
  for (const [term, count] of counts) {
    lexemes.push(term);
    const step = COUNT_STEPS.findLast((candidate) => candidate <= count);
    if (step !== undefined) lexemes.push(countLexeme(term, step));
  }
  for (const term of new Set([...terms.title, ...terms.titleJoined])) lexemes.push(titleLexeme(term));
  return lexemes.map((lexeme) => `'${lexeme}'`).join(" ");
}
