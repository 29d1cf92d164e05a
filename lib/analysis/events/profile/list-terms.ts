import { rememberTexts } from "@/lib/analysis/text/remember";
import { stemWord } from "@/lib/analysis/text/stem";
import { isStopword } from "@/lib/analysis/text/stopwords";
import { listPlainWords, type Word } from "@/lib/analysis/text/words";

/** What a text is about, as bags of folded stems. */
export type TextTerms = {
  /** Each place counts 1 / (1 + terms before it / 40): what comes first says what happened. */
  weights: Map<string, number>;
  /** Terms of the first `leadWords` words. */
  lead: Set<string>;
  /** Terms printed with a capital where no sentence begins. */
  names: Set<string>;
  wordCount: number;
};

const SENTENCE_START = /(?:^|[.!?:\n\u2026]["'\u201C\u201D\u2018\u2019)\]]*\s*|["\u201C\u2018(]\s*)$/;
// After so many terms (about a hundred words) a place counts half.
const HALF_WEIGHT_AFTER = 40;
// Longer than any word of a living language; longer strings are addresses or rubbish.
const MAX_TERM_LENGTH = 40;

/** The terms of a text: stopwords, single letters and bare short numbers left out, the rest stemmed. */
export function listTerms(text: string, leadWords: number): TextTerms {
  return gatherTerms([text], leadWords);
}

/** The same of a headline and the text under it, as one text. */
export function listToldTerms(article: { title: string | null; text: string }, leadWords: number): TextTerms {
  return gatherTerms([article.title ?? "", article.text], leadWords);
}

function gatherTerms(texts: readonly string[], leadWords: number): TextTerms {
  const terms: TextTerms = { weights: new Map(), lead: new Set(), names: new Set(), wordCount: 0 };
  let before = 0;
  for (const text of texts) {
    for (const { term, place, isName } of placeTerms(text)) {
      terms.weights.set(term, (terms.weights.get(term) ?? 0) + 1 / (1 + before / HALF_WEIGHT_AFTER));
      before += 1;
      if (terms.wordCount + place < leadWords) terms.lead.add(term);
      if (isName) terms.names.add(term);
    }
    terms.wordCount += listPlainWords(text).length;
  }
  return terms;
}

/** A term with the place of its word among the words of the text. */
type PlacedTerm = { term: string; place: number; isName: boolean };

const placeTerms = rememberTexts((text: string): PlacedTerm[] =>
  listPlainWords(text).flatMap((word, place) => {
    const term = toTerm(word.folded);
    return term === null ? [] : [{ term, place, isName: isNameLike(text, word) }];
  }),
);

/** Null where a word is no term. */
function toTerm(folded: string): string | null {
  if (folded.length < 2 || folded.length > MAX_TERM_LENGTH || isStopword(folded)) return null;
  // Numbers are compared with what they count (see list-numbers.ts); as bare terms only years and large ones count.
  if (/^\d+$/.test(folded) && folded.length < 3) return null;
  const term = stemWord(folded);
  return term.length < 2 || isStopword(term) ? null : term;
}

function isNameLike(text: string, word: Word): boolean {
  return /^\p{Lu}/u.test(word.text) && !startsSentence(text, word.start);
}

/** Whether a sentence, a line or a quotation begins at this place: there a capital says nothing. */
export function startsSentence(text: string, start: number): boolean {
  return SENTENCE_START.test(text.slice(Math.max(0, start - 4), start));
}
