import type { Span } from "@/lib/analysis/text/span";
import { cutTitles, nameWords, trimSpan } from "./name-spans";
import type { GoldDocument } from "./people-corpora";

export type PredictedMention = Span & { person: string | null };
export type Prediction = { id: string; people: PredictedMention[] };

type Level = "strict" | "title" | "overlap";

export type ScoredMention = {
  span: Span;
  core: Span;
  text: string;
  words: string[];
  /** The gold person, or the predicted one. */
  person: string | null;
  isCross: boolean;
  level: Level | null;
  partner: ScoredMention | null;
  fuller: ScoredMention[];
  isGold: boolean;
};

export const LEVELS: Level[] = ["strict", "title", "overlap"];
/** The mentions of one kind that the gold standard names, in the order of the text. */
export function prepareGold(document: GoldDocument, kind: string): ScoredMention[] {
  const mentions = document.people.filter((mention) => (mention.kind ?? "name") === kind);
  const prepared = mentions.map((mention) => {
    const trimmed = trimSpan(document.text, mention);
    const span = trimmed.start < trimmed.end ? trimmed : { start: mention.start, end: mention.end };
    const [start, end] = mention.full ?? [mention.start, mention.end];
    const id = mention.id ?? null;
    const result = makeMention(document.text, span, id, true);
    result.isCross = id !== null && (mention.cross ?? !id.includes("#"));
    // For mentions that are no names, the span as annotated is kept for comparison.
    if (kind !== "name") result.fuller = [makeMention(document.text, { start, end }, id, true)];
    return result;
  });
  return prepared.sort(byPlace);
}

/** The mentions that were found, each span once, in the order of the text. */
export function preparePredictions(document: GoldDocument, prediction: Prediction | undefined): ScoredMention[] {
  const seen = new Set<string>();
  const mentions: ScoredMention[] = [];
  for (const mention of prediction?.people ?? []) {
    const span = trimSpan(document.text, mention);
    if (span.start >= span.end || seen.has(keyOf(span))) continue;
    seen.add(keyOf(span));
    mentions.push(makeMention(document.text, span, mention.person, false));
  }
  return mentions.sort(byPlace);
}

function makeMention(text: string, span: Span, person: string | null, isGold: boolean): ScoredMention {
  const core = cutTitles(text, span);
  const printed = text.slice(span.start, span.end);
  const coreWords = nameWords(text.slice(core.start, core.end));
  const words = coreWords.length > 0 ? coreWords : nameWords(printed);
  return { span, core, text: printed, words, person, isCross: false, level: null, partner: null, fuller: [], isGold };
}

export const keyOf = (span: Span) => `${span.start}-${span.end}`;
const byPlace = (a: ScoredMention, b: ScoredMention) => a.span.start - b.span.start || a.span.end - b.span.end;
export const labelOf = (mention: ScoredMention | null, alone: string) =>
  mention?.person == null ? `alone ${alone}` : `person ${mention.person}`;

/** Pairs mentions one to one, the best match first: the same span, the same names without titles, then the longest overlap. */
export function matchMentions(gold: ScoredMention[], predicted: ScoredMention[]): void {
  const pair = (a: ScoredMention, b: ScoredMention, level: Level) => {
    [a.level, b.level, a.partner, b.partner] = [level, level, b, a];
  };
  for (const mention of gold) {
    const same = predicted.find((other) => !other.level && keyOf(other.span) === keyOf(mention.span));
    if (same) pair(mention, same, "strict");
  }
  for (const mention of gold) {
    if (mention.level) continue;
    const same = predicted.find((other) => !other.level && keyOf(other.core) === keyOf(mention.core));
    if (same) pair(mention, same, "title");
  }
  const rest = gold
    .filter((mention) => !mention.level)
    .flatMap((mention) =>
      predicted
        .filter((other) => !other.level)
        .map((other) => ({
          mention,
          other,
          common: Math.min(mention.span.end, other.span.end) - Math.max(mention.core.start, other.core.start),
        })),
    )
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common || a.mention.span.start - b.mention.span.start || byPlace(a.other, b.other));
  for (const { mention, other } of rest) if (!mention.level && !other.level) pair(mention, other, "overlap");
}

/** Finds the fuller mentions that come before a mention by one word. */
export function markLaterMentions(gold: ScoredMention[]): void {
  gold.forEach((mention, k) => {
    const [word] = mention.words;
    if (mention.words.length !== 1 || word === undefined) return;
    mention.fuller = gold.slice(0, k).filter((earlier) => {
      if (earlier.words.length < 2) return false;
      if (mention.person !== null) return earlier.person === mention.person && earlier.words.includes(word);
      return earlier.person === null && earlier.words.at(-1) === word;
    });
  });
}
