import { listTerms } from "./list-terms";
import { isSmallWord } from "./small-words";

// Few and good: beyond these, words of the subject give way to words of the language.
const MAX_TERMS = 20;
const TERMS_PER_WORD = 2;
const MIN_ARTICLES = 2;
// The saturation of BM25: a word said ten times does not speak for an article ten times, less so in a long one.
const K1 = 1.2;
const B = 0.75;

/** An article found, with how well it fits. */
export type ScoredText = { text: string; score: number };

/**
 * Terms that the best articles for a description share and the description does not name, most telling first: the
 * feedback of Rocchio (1971) and of relevance models (Lavrenko & Croft 2001), with articles weighed by their scores and
 * the terms chosen weighed alike. `asked` are the description's terms.
 */
export function listRelatedTerms(articles: readonly ScoredText[], asked: ReadonlySet<string>): string[] {
  const read = articles.map(({ text, score }) => ({ score, ...countTellingTerms(text, asked) }));
  const average = read.reduce((sum, { length }) => sum + length, 0) / Math.max(1, read.length);
  const weights = new Map<string, { weight: number; articles: number }>();
  for (const { counts, length, score } of read) {
    const norm = K1 * (1 - B + (B * length) / average);
    for (const [term, count] of counts) {
      const known = weights.get(term) ?? { weight: 0, articles: 0 };
      weights.set(term, {
        weight: known.weight + (score * count) / (count + norm),
        articles: known.articles + 1,
      });
    }
  }
  return [...weights]
    .filter(([, entry]) => entry.articles >= MIN_ARTICLES)
    .sort(([a, left], [b, right]) => right.weight - left.weight || (a < b ? -1 : 1))
    .slice(0, Math.min(MAX_TERMS, TERMS_PER_WORD * asked.size))
    .map(([term]) => term);
}

function countTellingTerms(text: string, asked: ReadonlySet<string>): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>();
  const terms = listTerms(text);
  for (const { term, plain } of terms) {
    if (term.length < 3 || asked.has(term) || isSmallWord(plain)) continue;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { counts, length: terms.length };
}
