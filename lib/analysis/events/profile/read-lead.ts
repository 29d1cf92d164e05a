import type { LinkableArticle } from "@/lib/analysis/events/types";
import type { Span } from "@/lib/analysis/text/span";
import { stemWord } from "@/lib/analysis/text/stem";
import { listPlainWords } from "@/lib/analysis/text/words";
import { listAfterClauses } from "./list-after-clauses";
import { listTerms } from "./list-terms";

/** What an article says first: terms and names of headline and first sentences, and where they are. */
export type ToldFirst = {
  terms: Set<string>;
  names: Set<string>;
  /** Terms of the headline, and of all it says first, without the clauses that say after what it came. */
  headline: Set<string>;
  news: Set<string>;
  spans: (terms: ReadonlySet<string>) => Span[];
};

const LEAD_WORDS = 90;

export function readLead({ title, text }: LinkableArticle): ToldFirst {
  const words = listPlainWords(text).slice(0, LEAD_WORDS);
  const head = text.slice(0, words.at(-1)?.end ?? 0);
  const lead = listTerms(head, LEAD_WORDS);
  const headline = listTerms(title ?? "", 0).weights;
  const terms = new Set([...lead.weights.keys(), ...headline.keys()]);
  const ownTitle = cutAfterClauses(title ?? "");
  const news = listTerms(`${ownTitle}\n${cutAfterClauses(head)}`, 0).weights;
  const spans = (shared: ReadonlySet<string>) =>
    words.filter((word) => shared.has(stemWord(word.folded))).map(({ start, end }) => ({ start, end }));
  const ownTerms = new Set(listTerms(ownTitle, 0).weights.keys());
  return { terms, names: lead.names, headline: ownTerms, news: new Set(news.keys()), spans };
}

/** One clause may be inside another ("after the ferry sank following a storm"). */
function cutAfterClauses(text: string): string {
  let [kept, at] = ["", 0];
  for (const { start, end } of listAfterClauses(text)) {
    kept += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return kept + text.slice(at);
}

/** Names as they are printed, not as they are compared. */
export function nameForms(text: string, { start, end }: Span, names: readonly string[]): string[] {
  const words = listPlainWords(text.slice(start, end)).filter((word) => names.includes(stemWord(word.folded)));
  return [...new Set(words.map((word) => word.text))];
}
