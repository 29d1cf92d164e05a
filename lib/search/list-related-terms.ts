import { listTerms } from "./list-terms";
import { isSmallWord } from "./small-words";

// Few and good: beyond these, words of the subject give way to words of the language.
const MAX_TERMS = 20;
const TERMS_PER_WORD = 2;
const MIN_ARTICLES = 2;
// The saturation of BM25: a word said ten times does not speak for an article ten times.
const K1 = 1.2;

/**
 * Terms that the best articles for a description share and the description does not name, most telling first: the
 * feedback of Rocchio (1971) and Lavrenko & Croft (2001), with terms weighed alike. `asked` are the description's terms.
 */
export function listRelatedTerms(texts: readonly string[], asked: ReadonlySet<string>): string[] {
  const weights = new Map<string, { weight: number; articles: number }>();
  for (const text of texts) {
    for (const [term, count] of countTellingTerms(text, asked)) {
      const known = weights.get(term) ?? { weight: 0, articles: 0 };
      weights.set(term, { weight: known.weight + count / (count + K1), articles: known.articles + 1 });
    }
  }
  return [...weights]
    .filter(([, { articles }]) => articles >= MIN_ARTICLES)
    .sort(([a, left], [b, right]) => right.weight - left.weight || (a < b ? -1 : 1))
    .slice(0, Math.min(MAX_TERMS, TERMS_PER_WORD * asked.size))
    .map(([term]) => term);
}

function countTellingTerms(text: string, asked: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term, plain } of listTerms(text)) {
    if (term.length < 3 || asked.has(term) || isSmallWord(plain)) continue;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
