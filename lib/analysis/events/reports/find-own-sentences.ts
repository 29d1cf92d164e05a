import type { Span } from "@/lib/analysis/text/span";
import type { ReadReport } from "./find-number-disputes";
import type { WeighedSentence } from "./weigh-sentences";

/** A sentence whose facts no other report of the event tells. */
export type OwnSentence = { articleId: number; text: string; span: Span };

// Above this some sentence elsewhere may say the same; between here and `SAME_FACTS` neither is said.
const TOLD_ELSEWHERE = 0.15;
// What more sentences have weighs next to nothing, and looking at all of them is most of the time.
const MAX_PLACES = 120;
const PER_REPORT = 2;
const MIN_TERMS = 6;
const MAX_SENTENCE_CHARS = 320;

/**
 * For each report, the two sentences that tell most of what none of the others tells: names, numbers and rare words weigh most, and
 * no sentence of another report comes near. What is quoted (`isTold`) is listed elsewhere.
 */
export function findOwnSentences(
  reports: readonly ReadReport[],
  isTold: (articleId: number, span: Span) => boolean,
): OwnSentence[] {
  if (reports.length < 2) return [];
  const all = reports.flatMap(({ id, sentences }) => sentences.map((sentence) => ({ id, sentence })));
  const isNear = fileSentences(all);
  return reports.flatMap(({ id, text, sentences }) =>
    sentences
      .filter((sentence) => sentence.terms.size >= MIN_TERMS && sentence.end - sentence.start <= MAX_SENTENCE_CHARS)
      .filter((sentence) => countNames(sentence) > 0 && !isTold(id, sentence))
      .filter((sentence) => !isNear(id, sentence))
      .sort((x, y) => y.norm - x.norm || x.start - y.start)
      .slice(0, PER_REPORT)
      .sort((x, y) => x.start - y.start)
      .map(({ start, end }) => ({ articleId: id, text: text.slice(start, end), span: { start, end } })),
  );
}

type Filed = { id: number; sentence: WeighedSentence };

/**
 * Answers, over all sentences by their terms, whether one of another report comes near to a sentence (cosine). Looking ends at
 * the first that does: what sentences share only adds up.
 */
function fileSentences(all: readonly Filed[]): (id: number, sentence: WeighedSentence) => boolean {
  const having = new Map<string, { places: number[]; weights: number[] }>();
  all.forEach(({ sentence }, place) => {
    for (const [term, weight] of sentence.terms) {
      const known = having.get(term);
      if (!known) having.set(term, { places: [place], weights: [weight] });
      else {
        known.places.push(place);
        known.weights.push(weight);
      }
    }
  });
  const [ids, norms] = [all.map(({ id }) => id), all.map(({ sentence }) => sentence.norm)];
  const dots = new Float64Array(all.length);
  return (id, { terms, norm }) => {
    dots.fill(0);
    for (const [term, weight] of terms) {
      const { places, weights } = having.get(term) ?? { places: [], weights: [] };
      if (places.length > MAX_PLACES) continue;
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        if (ids[place] === id) continue;
        const dot = (dots[place] ?? 0) + weight * (weights[at] ?? 0);
        if (dot / (norm * (norms[place] ?? 0)) >= TOLD_ELSEWHERE) return true;
        dots[place] = dot;
      }
    }
    return false;
  };
}

/** A sentence without a name or a number is a remark. */
const countNames = ({ units, terms }: WeighedSentence) =>
  [...terms.keys()].filter((term) => (units.get(term) ?? 0) < 0 || /^\d/.test(term)).length;
