import { findDates } from "@/lib/text/dates";
import { findQuotations } from "@/lib/text/quotations";
import { hashText } from "@/lib/text/similarity";
import { listPieces } from "./align-passages";
import { listNumbers } from "./list-numbers";
import { listTerms } from "./list-terms";
import type { ArticleProfile, LinkableArticle } from "./types";

/** Words in a row that make a shared quotation: fewer are stock phrases. */
export const SHINGLE_WORDS = 6;
// News says what happened in its headline and its first two or three sentences.
const LEAD_WORDS = 70;
// Beyond these a profile grows without telling more; the most frequent terms stay.
const MAX_TERMS = 400;
const MAX_SHINGLES = 600;
const MAX_LISTED = 100;

/**
 * What linking keeps of an article: counts of folded stems, headline, lead and name terms, people, quotations as keys and as
 * hashes of six words in a row, days spoken of, counted numbers. Plain JSON of a few kilobytes.
 */
export function profileArticle(article: LinkableArticle): ArticleProfile {
  const body = listTerms(article.text, LEAD_WORDS);
  const title = listTerms(article.title ?? "", 0);
  const quotations = findQuotations(article.text);
  return {
    id: article.id,
    publication: article.publication,
    date: article.date?.date ?? null,
    datePrecision: article.date?.precision ?? null,
    terms: Object.fromEntries(keepFrequent(sumCounts(body.counts, title.counts))),
    titleTerms: [...title.counts.keys()].slice(0, MAX_LISTED),
    leadTerms: [...new Set([...title.counts.keys(), ...body.lead])],
    nameTerms: [...body.names].slice(0, MAX_TERMS),
    wordCount: body.wordCount,
    people: article.people.map(({ id, mentions }) => ({ id, mentions })),
    quotations: quotations.map(({ key, wordCount }) => ({ key, wordCount })).slice(0, MAX_LISTED),
    quotationShingles: listShingles(quotations.map((quotation) => quotation.text)),
    dates: listDays(article),
    numbers: [...new Set(listNumbers(article.text).map((number) => number.key))].slice(0, MAX_LISTED),
  };
}

function sumCounts(a: Map<string, number>, b: Map<string, number>): Map<string, number> {
  const sum = new Map(a);
  for (const [term, count] of b) sum.set(term, (sum.get(term) ?? 0) + count);
  return sum;
}

function keepFrequent(counts: Map<string, number>): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, MAX_TERMS);
}

function listShingles(quotations: string[]): string[] {
  const shingles = new Set<string>();
  for (const quotation of quotations) {
    const words = listPieces(quotation).map((piece) => piece.folded);
    for (let i = 0; i + SHINGLE_WORDS <= words.length && shingles.size < MAX_SHINGLES; i += 1) {
      shingles.add(hashText(words.slice(i, i + SHINGLE_WORDS).join(" ")));
    }
  }
  return [...shingles];
}

/** Days, months and years that can be told, as `2013-01-28`, `2013-01` and `2013`. */
function listDays(article: LinkableArticle): string[] {
  const days = new Set<string>();
  for (const { value } of findDates(article.text, article.date)) {
    if (value) days.add(value.date.slice(0, { day: 10, month: 7, year: 4 }[value.precision]));
  }
  return [...days].slice(0, MAX_LISTED);
}
