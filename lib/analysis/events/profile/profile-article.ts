import type { ArticleProfile, LinkableArticle } from "@/lib/analysis/events/types";
import { listPieces } from "@/lib/analysis/text/align-passages";
import { findDates } from "@/lib/analysis/text/dates";
import { findQuotations } from "@/lib/analysis/text/quotations";
import { hashText } from "@/lib/analysis/text/similarity";
import { classifyArticle } from "./article-kind";
import { listNumbers } from "./list-numbers";
import { listTerms, listToldTerms } from "./list-terms";
import { readSetting } from "./read-setting";
import { seriesKey } from "./series-key";
import { listFormKeys, listSentenceKeys, titleKey } from "./standing-text";

/** Words in a row that make a shared quotation: fewer are stock phrases. */
export const SHINGLE_WORDS = 6;
// News says what happened in its headline and its first two or three sentences.
const LEAD_WORDS = 70;
// Beyond these a profile grows without telling more; the heaviest terms stay.
const MAX_TERMS = 400;
const MAX_SHINGLES = 600;
const MAX_LISTED = 100;
const TITLE_NUMBER = /\d+(?:[.,]\d+)*/g;
const DATE_LENGTH = { day: 10, month: 7, year: 4 };

/**
 * What linking keeps of an article: weighed folded stems, headline, lead and name terms, people, quotations as keys and as
 * hashes of six words in a row, days spoken of, counted numbers. Plain JSON of a few kilobytes.
 */
export function profileArticle(article: LinkableArticle): ArticleProfile {
  const title = listTerms(article.title ?? "", 0);
  const body = listTerms(article.text, LEAD_WORDS);
  const told = listToldTerms(article, 0);
  const quotations = findQuotations(article.text);
  const leadTerms = [...new Set([...title.weights.keys(), ...body.lead])];
  const personTerms = [...listTerms(article.people.map(({ name }) => name).join("\n"), 0).weights.keys()];
  return {
    id: article.id,
    publication: article.publication,
    date: article.date?.date ?? null,
    datePrecision: article.date?.precision ?? null,
    terms: Object.fromEntries(keepHeaviest(told.weights)),
    titleTerms: [...title.weights.keys()].slice(0, MAX_LISTED),
    titleNumbers: [...new Set(article.title?.match(TITLE_NUMBER) ?? [])].slice(0, MAX_LISTED),
    leadTerms,
    personTerms: personTerms.slice(0, MAX_LISTED),
    nameTerms: [...body.names].slice(0, MAX_TERMS),
    wordCount: body.wordCount,
    people: article.people.map(({ id, mentions }) => ({ id, mentions })),
    quotations: quotations.map(({ key, wordCount }) => ({ key, wordCount })).slice(0, MAX_LISTED),
    quotationShingles: listShingles(quotations.map((quotation) => quotation.text)),
    series: seriesKey(article),
    sentences: listSentenceKeys(article.text, article.publication).map(({ key }) => key),
    kind: classifyArticle(article),
    titleKey: titleKey(article.title, article.publication),
    forms: listFormKeys(article.text, article.publication),
    issue: article.issue ?? null,
    setting: readSetting(article),
    ...listDays(article),
    numbers: [...new Set(listNumbers(article.text).map((number) => number.key))].slice(0, MAX_LISTED),
  };
}

function keepHeaviest(weights: Map<string, number>): [string, number][] {
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_TERMS)
    .map(([term, weight]) => [term, Math.round(100 * weight) / 100]);
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

function listDays(article: LinkableArticle): Pick<ArticleProfile, "dates" | "weekdays"> {
  const mentions = findDates(article.text, article.date);
  const dates = mentions.flatMap(({ value }) => (value ? [value.date.slice(0, DATE_LENGTH[value.precision])] : []));
  const weekdays = mentions.flatMap(({ weekday }) => (weekday === null ? [] : [weekday]));
  return { dates: [...new Set(dates)].slice(0, MAX_LISTED), weekdays: [...new Set(weekdays)].sort() };
}
