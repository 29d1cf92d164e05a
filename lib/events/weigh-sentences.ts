import { splitSentences } from "@/lib/text/sentences";
import type { Span } from "@/lib/text/span";
import { stemWord } from "@/lib/text/stem";
import { isStopword } from "@/lib/text/stopwords";
import { listPlainWords, type Word } from "@/lib/text/words";
import { isCommonTerm } from "./common-terms";

/**
 * A sentence as a bag of weighted terms. `units` says what a term belongs to: words of one name have one unit, which is below
 * zero, other words have one each.
 */
export type WeighedSentence = Span & { terms: Map<string, number>; units: Map<string, number>; norm: number };

// No article of a newsletter comes near it; a page of one-word lines must not cost its square.
const MAX_SENTENCES = 400;
// What says which fact it is counts more than what says what kind of fact: chosen on pairs of our own (docs/events.md).
const NAME_WEIGHT = 1.4;
const NUMBER_WEIGHT = 1.6;
const COMMON_WEIGHT = 0.6;

/**
 * The sentences of each text with the weight of their terms: stems without function words, the rarer among all these
 * sentences the heavier. Each sentence counts as a document of its own (Nelken and Shieber 2006), so that what all of an event's
 * sentences say ("summit", "Kim") weighs little.
 */
export function weighSentences(texts: readonly string[]): WeighedSentence[][] {
  const listed = texts.map((text) => splitSentences(text).slice(0, MAX_SENTENCES).map(readSentence(text)));
  const all = listed.flat();
  const spread = new Map<string, number>();
  for (const { terms } of all) for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  return listed.map((sentences) =>
    sentences.map(({ start, end, terms, units }) => {
      const weighed = new Map<string, number>();
      for (const [term, weight] of terms) {
        weighed.set(term, weight * Math.log((all.length + 1) / (spread.get(term) ?? 1)));
      }
      return { start, end, terms: weighed, units, norm: measure(weighed) };
    }),
  );
}

/** Cosine of two sentences by their weighted terms, 0 to 1. */
export function compareSentences(a: WeighedSentence, b: WeighedSentence): number {
  const [few, many] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  let dot = 0;
  for (const [term, weight] of few) dot += weight * (many.get(term) ?? 0);
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}

/** Two sentences read as one. */
export function joinSentences(a: WeighedSentence, b: WeighedSentence): WeighedSentence {
  const terms = new Map([...a.terms, ...b.terms]);
  const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
  return { start, end, terms, units: new Map([...a.units, ...b.units]), norm: measure(terms) };
}

function readSentence(text: string): (span: Span) => Omit<WeighedSentence, "norm"> {
  return ({ start, end }) => {
    const terms = new Map<string, number>();
    const units = new Map<string, number>();
    const words = listPlainWords(text.slice(start, end));
    const names = measureNames(words, text.slice(start, end));
    words.forEach((word, place) => {
      if (isStopword(word.folded)) return;
      const term = stemWord(word.folded);
      const name = names[place];
      const weight = weighTerm(word, term, name?.length ?? 0);
      if (weight <= (terms.get(term) ?? 0)) return;
      terms.set(term, weight);
      units.set(term, name && name.length > 0 ? -1 - name.start : place);
    });
    return { start, end, terms, units };
  };
}

type NameRun = { start: number; length: number };

/**
 * For each word, the run of capitalised words it stands in, and how long that is: a name of three words is one name and
 * weighs as one. A capital at the start of a sentence says nothing by itself.
 */
function measureNames(words: readonly Word[], sentence: string): NameRun[] {
  const runs: NameRun[] = words.map((_, start) => ({ start, length: 0 }));
  for (let start = 0; start < words.length; start += 1) {
    let end = start;
    while (isCapital(words[end]) && (end === start || isBeside(words[end - 1], words[end], sentence))) end += 1;
    if (end - start === 0 || (start === 0 && end === 1)) continue;
    for (let at = start; at < end; at += 1) runs[at] = { start, length: end - start };
    start = end - 1;
  }
  return runs;
}

const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);

function isBeside(before: Word | undefined, word: Word | undefined, sentence: string): boolean {
  return !!before && !!word && /^[\s.\-\u2010\u2011\u00A0]{1,3}$/.test(sentence.slice(before.end, word.start));
}

function weighTerm({ folded }: Word, term: string, nameLength: number): number {
  if (/^\d/.test(folded)) return NUMBER_WEIGHT;
  // The squares of a name's words add up to one name.
  if (nameLength > 0) return NAME_WEIGHT / Math.sqrt(nameLength);
  return isCommonTerm(term) ? COMMON_WEIGHT : 1;
}

function measure(terms: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of terms.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
