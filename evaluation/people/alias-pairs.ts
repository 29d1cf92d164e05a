import { compareNames } from "@/lib/analysis/people/names/compare-names";
import { nameKeys } from "@/lib/analysis/people/names/name-keys";
import type { AliasPerson } from "./people-corpora";

/** A name with the list it stands in and its script. One person can stand in several lists under several numbers. */
type ListedName = { id: string; list: string; name: string; script: string };

/** Pairs of names of one person, and of different persons, called the same or taken for one that leaves a part out. */
export type AliasScore = {
  pairs: number;
  /** Called the same name. */
  same: number;
  /** Called compatible: one leaves out a middle name or a further surname. */
  shorter: number;
  /** Pairs of different persons that are written differently and are called so. */
  wrongSame: number;
  wrongShorter: number;
  /** Pairs of different persons that are written alike: no method can tell them apart by name. */
  homonyms: number;
};

/** Which pairs of one person are asked about, by the two names. */
export type PairFilter = (a: ListedName, b: ListedName) => boolean;

/** How many pairs of names are recognised, and how many of different persons are taken for one. Both must share a key. */
export function scoreAliases(people: readonly AliasPerson[], isAsked: PairFilter): AliasScore {
  const score: AliasScore = { pairs: 0, same: 0, shorter: 0, wrongSame: 0, wrongShorter: 0, homonyms: 0 };
  const byKey = new Map<string, ListedName[]>();
  for (const person of people) {
    const names = listNames(person);
    names.forEach((name, k) => {
      for (const other of names.slice(k + 1)) if (isAsked(name, other)) countPair(score, name, other);
      for (const key of nameKeys(name.name)) byKey.set(key, [...(byKey.get(key) ?? []), name]);
    });
  }
  countMistakes(score, byKey, isAsked);
  return score;
}

/** Names of two words or more, or in a script without spaces, once each, without remarks in quotes. */
function listNames(person: AliasPerson): ListedName[] {
  const names = person.names.map(({ name, script }) => ({ name: cleanName(name), script }));
  const full = names.filter(
    ({ name, script }) => script === "Hang" || script === "Hani" || /\p{L}[\s-]+\p{L}/u.test(name),
  );
  const once = new Map(full.map((name) => [name.name, name]));
  return [...once.values()].map((name) => ({ ...name, id: person.id, list: person.set }));
}

function cleanName(name: string): string {
  return name
    .replace(/["“”()]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function countPair(score: AliasScore, a: ListedName, b: ListedName): void {
  score.pairs += 1;
  const keys = new Set(nameKeys(a.name));
  if (!nameKeys(b.name).some((key) => keys.has(key))) return;
  const { same, rule } = compareNames(a.name, b.name);
  if (same === "same") score.same += 1;
  else if (rule === "middle-name-left-out") score.shorter += 1;
}

function countMistakes(score: AliasScore, byKey: ReadonlyMap<string, ListedName[]>, isAsked: PairFilter): void {
  const seen = new Set<string>();
  for (const group of byKey.values()) {
    group.forEach((a, k) => {
      for (const b of group.slice(k + 1)) {
        if (a.id === b.id || a.list !== b.list || !isAsked(a, b)) continue;
        const pair = `${a.id}\n${a.name}\n${b.id}\n${b.name}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const { same, rule } = compareNames(a.name, b.name);
        if (same === "same" && a.name.toLowerCase() === b.name.toLowerCase()) score.homonyms += 1;
        else if (same === "same") score.wrongSame += 1;
        else if (rule === "middle-name-left-out") score.wrongShorter += 1;
      }
    });
  }
}

const inScripts =
  (one: string, other: string): PairFilter =>
  (a, b) =>
    (a.script === one && b.script === other) || (a.script === other && b.script === one);

/** Pairs by the scripts of their names. */
export const LATIN = inScripts("Latn", "Latn");
export const SCRIPT_PAIRS: [string, PairFilter][] = [
  ["Hangul and Latin", inScripts("Hang", "Latn")],
  ["Hanja and Latin", inScripts("Hani", "Latn")],
  ["Hangul and Hanja", inScripts("Hang", "Hani")],
  ["Cyrillic and Latin", inScripts("Cyrl", "Latn")],
  ["Arabic and Latin", inScripts("Arab", "Latn")],
];

const plainWords = (name: string) =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}|['‘’`]/gu, "")
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !/^(?:al|el|bin|ben|ibn)$/.test(word));

const NEAR = 1 / 3;

/** Latin pairs that print one name: each word of the shorter has one of its own in the longer, one letter in three apart at most. */
export const ONE_NAME: PairFilter = (a, b) => LATIN(a, b) && countWords(a.name, b.name).isCovered;

/** Latin pairs with a word in common, by the same measure: no comparison of spellings can find more. */
export const COMMON_WORD: PairFilter = (a, b) => LATIN(a, b) && countWords(a.name, b.name).shared > 0;

function countWords(a: string, b: string): { shared: number; isCovered: boolean } {
  const [few, many] = [plainWords(a), plainWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  const open = [...many];
  let shared = 0;
  for (const word of few) {
    const ranked = open.map((other, at) => ({
      at,
      share: countEdits(word, other) / Math.max(word.length, other.length),
    }));
    const best = ranked.sort((x, y) => x.share - y.share)[0];
    if (best === undefined || best.share > NEAR) continue;
    open.splice(best.at, 1);
    shared += 1;
  }
  return { shared, isCovered: few.length > 0 && shared === few.length };
}

/** Levenshtein's distance. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let k = 1; k <= b.length; k += 1) {
      const swap = (row[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
