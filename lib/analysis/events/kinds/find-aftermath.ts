import { type AfterClause, listAfterClauses } from "@/lib/analysis/events/profile/list-after-clauses";
import { listTerms } from "@/lib/analysis/events/profile/list-terms";
import { nameForms, readLead, type ToldFirst } from "@/lib/analysis/events/profile/read-lead";
import type { FoundLink, LinkableArticle } from "@/lib/analysis/events/types";
import { toDayNumber } from "@/lib/analysis/text/calendar";
import { findEarlier } from "./find-earlier";

// What is told as that after which news came is not long past.
export const AFTERMATH_DAYS = 60;
// Of the clause, so many terms and such a part must be in the news of the earlier article, a name among them.
const MIN_TERMS = 3;
const MIN_SHARE = 0.5;
// English says first who did what ("after the ferry sank"): all of so many first terms.
const FIRST_TERMS = 3;
// So many terms of the earlier headline must be in it, one of them no name.
const MIN_HEADLINE_TERMS = 2;
// A headline of what is still to come is no report of it.
const AHEAD = /\b(?:will|set (?:for|to)|plans? to|could|to (?:meet|vote|hold|visit|launch|announce))\b/i;
// With a capital it is a month, or a name.
const MAY = /\bmay\b/;
// The rest of the sentence says what happened then: so many terms of its own, and at least half of them.
const MIN_NEWS = 2;
const MIN_NEWS_SHARE = 0.5;

/**
 * Whether the later of two articles says, in a clause of its own, that its news came after what the earlier one reports ("was charged
 * on Friday after the ferry sank"): a day need not be named.
 */
export function findAftermath(a: LinkableArticle, b: LinkableArticle): FoundLink | null {
  const order = findEarlier(a, b);
  if (!order || looksAhead(order.earlier.title ?? "") || countDays(order) > AFTERMATH_DAYS) return null;
  const clauses = listAfterClauses(order.later.text);
  if (clauses.length === 0) return null;
  const { earlier, later } = order;
  const told = readLead(earlier);
  const all = new Set(listTerms(`${earlier.title ?? ""}\n${earlier.text}`, 0).weights.keys());
  const [best] = clauses
    .map((clause) => weighClause(clause, later.text, told))
    .filter((clause) => clause !== null && hasOwnNews(clause, later.text, all))
    .sort((x, y) => (y?.share ?? 0) - (x?.share ?? 0));
  if (!best) return null;
  const [here, there] = [[{ start: best.start, end: best.end }], told.spans(best.terms)];
  const isA = later.id === a.id;
  const words = best.names.slice(0, 3).join(", ");
  const percent = `${Math.round(100 * best.share)} %`;
  return {
    kind: "follow-up",
    earlierId: earlier.id,
    score: best.share,
    parts: [
      {
        name: "after",
        value: best.share,
        weight: 1,
        words: `${percent} of the sentence naming the cause matches the opening of the earlier article`,
      },
    ],
    evidence: {
      summary: `${later.publication ?? "The later article"} says that its news came after what the other article reports (${words}).`,
      pairs: [{ kind: "name", a: isA ? here : there, b: isA ? there : here, words }],
    },
  };
}

const looksAhead = (headline: string) => AHEAD.test(headline) || MAY.test(headline);

function countDays({ earlier, later }: { earlier: LinkableArticle; later: LinkableArticle }): number {
  return toDayNumber(later.date?.date ?? "") - toDayNumber(earlier.date?.date ?? "");
}

type WeighedClause = AfterClause & { share: number; terms: Set<string>; names: string[] };

function weighClause(clause: AfterClause, text: string, told: ToldFirst): WeighedClause | null {
  const own = listTerms(text.slice(clause.from, clause.end), 0);
  const listed = [...own.weights.keys()];
  if (!listed.slice(0, FIRST_TERMS).every((term) => told.news.has(term))) return null;
  const terms = new Set(listed.filter((term) => told.news.has(term)));
  const share = terms.size / Math.max(1, listed.length);
  const names = [...terms].filter((term) => told.names.has(term));
  if (terms.size < MIN_TERMS || share < MIN_SHARE || names.length === 0) return null;
  const headline = [...terms].filter((term) => told.headline.has(term));
  const isHappening = headline.some((term) => !told.names.has(term) && !own.names.has(term));
  if (headline.length < MIN_HEADLINE_TERMS || !isHappening) return null;
  return { ...clause, share, terms, names: nameForms(text, clause, names) };
}

/** Whether the rest of the clause's sentence says what the earlier article does not. */
function hasOwnNews({ start, end, sentence }: AfterClause, text: string, known: ReadonlySet<string>): boolean {
  const rest = listTerms(`${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`, 0).weights;
  const own = [...rest.keys()].filter((term) => !known.has(term)).length;
  return own >= MIN_NEWS && own >= MIN_NEWS_SHARE * rest.size;
}
