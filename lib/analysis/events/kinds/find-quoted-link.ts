import { findSharedQuotations } from "@/lib/analysis/events/evidence/shared-quotations";
import type { StandingSides } from "@/lib/analysis/events/profile/standing-text";
import { groupUtterances, MIN_RUN } from "@/lib/analysis/events/reports/group-utterances";
import type { EvidencePair, FoundLink, LinkableArticle } from "@/lib/analysis/events/types";
import { isTitle } from "@/lib/analysis/text/is-title";
import { listSpeech } from "@/lib/analysis/text/list-speech";
import { findQuotations } from "@/lib/analysis/text/quotations";
import { listPlainWords } from "@/lib/analysis/text/words";

// Between two events, shorter ones in common were titles and turns of phrase in the development sets.
const MIN_WORDS = 10;
// The longer the words in common, the surer one utterance: no probability, but an order.
const HALF_SURE_WORDS = 10;

/** Whether two articles print one utterance, by the rule that groups printings: a stock phrase of six words is none. */
export function findQuotedLink(a: LinkableArticle, b: LinkableArticle, standing?: StandingSides): FoundLink | null {
  const printed = [a, b].flatMap((article) =>
    listSpeech(article.text, findQuotations(article.text))
      .filter(({ text }) => !isTitle(text))
      .map(({ text, speaker }) => ({ articleId: article.id, text, speaker })),
  );
  const shared = groupUtterances(printed, MIN_RUN).filter(
    (group) => new Set(group.map((quotation) => quotation.articleId)).size > 1,
  );
  const pairs = findSharedQuotations(a.text, b.text, standing);
  const words = Math.max(0, ...pairs.map((pair) => countWords(a.text, pair)));
  if (shared.length === 0 || words < MIN_WORDS) return null;
  const speaker = shared.flat().find((quotation) => quotation.speaker !== null)?.speaker;
  const score = words / (words + HALF_SURE_WORDS);
  const whose = speaker ? `${speaker} in the same ${words} words` : `the same ${words} words`;
  const more = pairs.length > 1 ? `, and ${pairs.length - 1} more` : "";
  return {
    kind: "shared-quotation",
    earlierId: null,
    score,
    parts: [{ name: "quotation", value: score, weight: 1, words: `${words} words quoted by both` }],
    evidence: { summary: `Both quote ${whose}${more}.`, pairs },
  };
}

function countWords(text: string, { a: [span] }: EvidencePair): number {
  return span ? listPlainWords(text.slice(span.start, span.end)).length : 0;
}
