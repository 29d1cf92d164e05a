import type { Span } from "@/lib/text/span";
import type { ReadReport } from "./find-number-disputes";
import type { WeighedSentence } from "./weigh-sentences";

/** A sentence whose facts no other report of the event tells. */
export type OwnSentence = { articleId: number; text: string; span: Span };

// Above this some sentence elsewhere may tell the same; between here and `SAME_FACTS` neither is said.
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
  const places = fileTerms(all);
  return reports.flatMap(({ id, text, sentences }) =>
    sentences
      .filter((sentence) => sentence.terms.size >= MIN_TERMS && sentence.end - sentence.start <= MAX_SENTENCE_CHARS)
      .filter((sentence) => countNames(sentence) > 0 && !isTold(id, sentence))
      .filter((sentence) => findNearest(id, sentence, all, places) < TOLD_ELSEWHERE)
      .sort((x, y) => y.norm - x.norm || x.start - y.start)
      .slice(0, PER_REPORT)
      .sort((x, y) => x.start - y.start)
      .map(({ start, end }) => ({ articleId: id, text: text.slice(start, end), span: { start, end } })),
  );
}

type Filed = { id: number; sentence: WeighedSentence };

function fileTerms(all: readonly Filed[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  all.forEach(({ sentence }, place) => {
    for (const term of sentence.terms.keys()) {
      const known = places.get(term);
      if (known) known.push(place);
      else places.set(term, [place]);
    }
  });
  return places;
}

/** A sentence without a name or a number is a remark. */
const countNames = ({ units, terms }: WeighedSentence) =>
  [...terms.keys()].filter((term) => (units.get(term) ?? 0) < 0 || /^\d/.test(term)).length;

function findNearest(
  id: number,
  sentence: WeighedSentence,
  all: readonly Filed[],
  places: Map<string, number[]>,
): number {
  const dots = new Map<number, number>();
  for (const [term, weight] of sentence.terms) {
    const having = places.get(term) ?? [];
    if (having.length > MAX_PLACES) continue;
    for (const place of having) {
      const other = all[place];
      if (!other || other.id === id) continue;
      dots.set(place, (dots.get(place) ?? 0) + weight * (other.sentence.terms.get(term) ?? 0));
    }
  }
  let nearest = 0;
  for (const [place, dot] of dots) {
    const other = all[place];
    if (other) nearest = Math.max(nearest, dot / (sentence.norm * other.sentence.norm));
  }
  return nearest;
}
