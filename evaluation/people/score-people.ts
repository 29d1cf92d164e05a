import type { Span } from "@/lib/analysis/text/span";
import { cutTitles, nameWords, trimSpan } from "./name-spans";
import type { GoldDocument } from "./people-corpora";

export type PredictedMention = Span & { person: string | null };
export type Prediction = { id: string; people: PredictedMention[] };

/** Counts that add up over documents. */
export type Counts = Record<CountName, number>;
type CountName =
  | "gold"
  | "predicted"
  | "strict"
  | "title"
  | "overlap"
  | "rightStrict"
  | "rightTitle"
  | "rightOverlap"
  | "full"
  | "fullFound"
  | "later"
  | "laterFound"
  | "laterLinked"
  | "identified"
  | "identityPrecision"
  | "identityRecall"
  | "identityRecallAll"
  | "goldIdentified"
  | "tagGold"
  | "tagPredicted"
  | "tagHit";

export type DocumentScore = { counts: Counts; across: { gold: string; predicted: string }[]; errors: ScoredMention[] };

type Level = "strict" | "title" | "overlap";

type ScoredMention = {
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

const LEVELS: Level[] = ["strict", "title", "overlap"];
const RIGHT = { strict: "rightStrict", title: "rightTitle", overlap: "rightOverlap" } as const;

/** Scores one document by the rules of the neutral people scorer: names only, one to one, best match first. */
export function scoreDocument(document: GoldDocument, prediction: Prediction | undefined): DocumentScore {
  const gold = prepareGold(document, "name");
  const others = [...prepareGold(document, "nominal"), ...prepareGold(document, "pronoun")];
  const predicted = preparePredictions(document, prediction);
  matchMentions(gold, predicted);
  markLaterMentions(gold);
  const areas = document.annotated;
  const isInside = (mention: ScoredMention) =>
    areas === undefined || areas.some(([from, to]) => from < mention.span.end && mention.span.start < to);
  const named = new Set(gold.flatMap((mention) => mention.person ?? []));
  const spare = new Set(
    others
      .filter((mention) => mention.person !== null && named.has(mention.person))
      .flatMap((mention) => [
        keyOf(mention.span),
        keyOf(mention.core),
        ...mention.fuller.map((full) => keyOf(full.span)),
      ]),
  );
  const asked = gold.filter(isInside);
  const given = predicted.filter(
    (mention) =>
      isInside(mention) && (mention.level || !(spare.has(keyOf(mention.span)) || spare.has(keyOf(mention.core)))),
  );
  const counts = emptyCounts();
  countSpans(counts, asked, given);
  const known = gold.filter((mention) => mention.level && mention.person !== null);
  countIdentity(counts, gold, known);
  countTags(counts, asked, given);
  const across = known
    .map((mention, k) => ({ mention, label: labelOf(mention.partner, `${document.id}#${k}`) }))
    .filter(({ mention }) => mention.isCross)
    .map(({ mention, label }) => ({ gold: mention.person ?? "", predicted: label }));
  return {
    counts,
    across,
    errors: [...asked, ...given].filter((mention) => !mention.level || mention.level === "overlap"),
  };
}

function prepareGold(document: GoldDocument, kind: string): ScoredMention[] {
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

function preparePredictions(document: GoldDocument, prediction: Prediction | undefined): ScoredMention[] {
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

const keyOf = (span: Span) => `${span.start}-${span.end}`;
const byPlace = (a: ScoredMention, b: ScoredMention) => a.span.start - b.span.start || a.span.end - b.span.end;
const labelOf = (mention: ScoredMention | null, alone: string) =>
  mention?.person == null ? `alone ${alone}` : `person ${mention.person}`;

function matchMentions(gold: ScoredMention[], predicted: ScoredMention[]): void {
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
function markLaterMentions(gold: ScoredMention[]): void {
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

function countSpans(counts: Counts, asked: ScoredMention[], given: ScoredMention[]): void {
  counts.gold = asked.length;
  counts.predicted = given.length;
  LEVELS.forEach((level, k) => {
    const isReached = (mention: ScoredMention) => mention.level !== null && LEVELS.indexOf(mention.level) <= k;
    counts[level] = asked.filter(isReached).length;
    counts[RIGHT[level]] = given.filter(isReached).length;
  });
  const full = asked.filter((mention) => mention.words.length > 1);
  const later = asked.filter((mention) => mention.fuller.length > 0);
  const isLinked = (mention: ScoredMention) => {
    const person = mention.partner?.person ?? null;
    return person !== null && mention.fuller.some((fuller) => fuller.partner?.person === person);
  };
  counts.full = full.length;
  counts.fullFound = full.filter((mention) => mention.level).length;
  counts.later = later.length;
  counts.laterFound = later.filter((mention) => mention.level).length;
  counts.laterLinked = later.filter(isLinked).length;
}

function countIdentity(counts: Counts, gold: ScoredMention[], known: ScoredMention[]): void {
  const pairs = known.map((mention, k) => ({
    gold: mention.person ?? "",
    predicted: labelOf(mention.partner, String(k)),
  }));
  const values = scoreClusters(pairs);
  const goldSizes = tally(gold.flatMap((mention) => mention.person ?? []));
  const both = tally(pairs.map((pair) => `${pair.gold}\n${pair.predicted}`));
  counts.goldIdentified = gold.filter((mention) => mention.person !== null).length;
  counts.identified = known.length;
  counts.identityPrecision = sum(values.map((value) => value.precision));
  counts.identityRecall = sum(values.map((value) => value.recall));
  counts.identityRecallAll = sum(
    pairs.map((pair) => (both.get(`${pair.gold}\n${pair.predicted}`) ?? 0) / (goldSizes.get(pair.gold) ?? 1)),
  );
}

function countTags(counts: Counts, asked: ScoredMention[], given: ScoredMention[]): void {
  const whoIs = (mention: ScoredMention) =>
    mention.person !== null ? `id ${mention.person}` : `nil ${mention.words.at(-1) ?? mention.text}`;
  const labels = new Map(given.map((mention, k) => [mention, labelOf(mention, `x${k}`)]));
  const links = new Map<string, number>();
  for (const mention of asked) {
    const label = mention.partner ? labels.get(mention.partner) : undefined;
    if (label !== undefined)
      links.set(`${whoIs(mention)}\n${label}`, (links.get(`${whoIs(mention)}\n${label}`) ?? 0) + 1);
  }
  const used = new Set<string>();
  const ranked = [...links].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [link] of ranked) {
    const [who = "", label = ""] = link.split("\n");
    if (used.has(`g ${who}`) || used.has(`p ${label}`)) continue;
    used.add(`g ${who}`).add(`p ${label}`);
    counts.tagHit += 1;
  }
  counts.tagGold = new Set(asked.map(whoIs)).size;
  counts.tagPredicted = new Set(labels.values()).size;
}

/** B-cubed precision and recall of each item (Bagga and Baldwin 1998). */
export function scoreClusters(pairs: { gold: string; predicted: string }[]): { precision: number; recall: number }[] {
  const gold = tally(pairs.map((pair) => pair.gold));
  const predicted = tally(pairs.map((pair) => pair.predicted));
  const both = tally(pairs.map((pair) => `${pair.gold}\n${pair.predicted}`));
  return pairs.map((pair) => {
    const common = both.get(`${pair.gold}\n${pair.predicted}`) ?? 0;
    return { precision: common / (predicted.get(pair.predicted) ?? 1), recall: common / (gold.get(pair.gold) ?? 1) };
  });
}

function tally(items: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

export const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

export function emptyCounts(): Counts {
  return {
    gold: 0,
    predicted: 0,
    strict: 0,
    title: 0,
    overlap: 0,
    rightStrict: 0,
    rightTitle: 0,
    rightOverlap: 0,
    full: 0,
    fullFound: 0,
    later: 0,
    laterFound: 0,
    laterLinked: 0,
    identified: 0,
    identityPrecision: 0,
    identityRecall: 0,
    identityRecallAll: 0,
    goldIdentified: 0,
    tagGold: 0,
    tagPredicted: 0,
    tagHit: 0,
  };
}
