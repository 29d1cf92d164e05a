import { isCommonTerm } from "@/lib/analysis/events/profile/common-terms";
import { remember } from "@/lib/analysis/text/remember";
import { splitSentences } from "@/lib/analysis/text/sentences";
import type { Span } from "@/lib/analysis/text/span";
import { stemWord } from "@/lib/analysis/text/stem";
import { isStopword } from "@/lib/analysis/text/stopwords";
import { listPlainWords, type Word } from "@/lib/analysis/text/words";

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

/** A text with its words, read once for all that compare it. */
export type ReadText = { text: string; words: readonly Word[] };

export const readText = (text: string): ReadText => ({ text, words: listPlainWords(text) });

/**
 * The sentences of each text with the weight of their terms: stems without function words, the rarer among all these
 * sentences the heavier. Each sentence counts as a document of its own (Nelken and Shieber 2006), so that what all of an event's
 * sentences say ("summit", "Kim") weighs little.
 */
export function weighSentences(texts: readonly ReadText[]): WeighedSentence[][] {
  const listed = texts.map(readSentences);
  const all = listed.flat();
  const spread = new Map<string, number>();
  for (const { terms } of all) for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  const rarity = new Map([...spread].map(([term, count]) => [term, Math.log((all.length + 1) / count)]));
  return listed.map((sentences) =>
    sentences.map((sentence) => {
      const { terms } = sentence;
      for (const [term, weight] of terms) terms.set(term, weight * (rarity.get(term) ?? 0));
      return { ...sentence, norm: measure(terms) };
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

type UnweighedSentence = Omit<WeighedSentence, "norm">;

function readSentences({ text, words }: ReadText): UnweighedSentence[] {
  let from = 0;
  return splitSentences(text)
    .slice(0, MAX_SENTENCES)
    .map((span) => {
      while ((words[from]?.start ?? span.start) < span.start) from += 1;
      let to = from;
      while ((words[to]?.end ?? Number.POSITIVE_INFINITY) <= span.end) to += 1;
      const inside = words.slice(from, to);
      from = to;
      return readSentence(text, span, inside);
    });
}

function readSentence(text: string, { start, end }: Span, words: readonly Word[]): UnweighedSentence {
  const terms = new Map<string, number>();
  const units = new Map<string, number>();
  const names = measureNames(words, text);
  words.forEach((word, place) => {
    const { isEmpty, term, isNumber, weight: plain } = readTerm(word.folded);
    if (isEmpty) return;
    const name = names[place] ?? NO_NAME;
    // The squares of a name's words add up to one name.
    const weight = isNumber || name.length === 0 ? plain : NAME_WEIGHT / Math.sqrt(name.length);
    if (weight <= (terms.get(term) ?? 0)) return;
    terms.set(term, weight);
    units.set(term, name.length > 0 ? -1 - name.start : place);
  });
  return { start, end, terms, units };
}

/** A folded word as a term, and what it weighs where it is no name. */
const readTerm = remember((folded: string) => {
  const term = stemWord(folded);
  const isNumber = /^\d/.test(folded);
  const weight = isNumber ? NUMBER_WEIGHT : isCommonTerm(term) ? COMMON_WEIGHT : 1;
  return { isEmpty: isStopword(folded), term, isNumber, weight };
});

type NameRun = { start: number; length: number };

const NO_NAME: NameRun = { start: 0, length: 0 };

/**
 * For each word, the run of capitalised words it is in, and how long that is: a name of three words is one name and
 * weighs as one. A capital at the start of a sentence says nothing by itself.
 */
function measureNames(words: readonly Word[], text: string): NameRun[] {
  const runs: NameRun[] = words.map(() => NO_NAME);
  for (let start = 0; start < words.length; start += 1) {
    let end = start;
    while (isCapital(words[end]) && (end === start || isBeside(words[end - 1], words[end], text))) end += 1;
    if (end - start === 0 || (start === 0 && end === 1)) continue;
    runs.fill({ start, length: end - start }, start, end);
    start = end - 1;
  }
  return runs;
}

const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);

function isBeside(before: Word | undefined, word: Word | undefined, text: string): boolean {
  return !!before && !!word && /^[\s.\-\u2010\u2011\u00A0]{1,3}$/.test(text.slice(before.end, word.start));
}

function measure(terms: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of terms.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
