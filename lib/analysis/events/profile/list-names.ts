import { isKnownThing } from "@/lib/analysis/people/lists/word-classes";
import type { Span } from "@/lib/analysis/text/span";
import { listWords, type Word } from "@/lib/analysis/text/words";
import { startsSentence } from "./list-terms";
import { isAcronym, isBody, isName, isNameWord, isOneName, joinsNames, type NameWord, trimTitles } from "./name-words";

/**
 * A run of capitalised words that may be a name. One place can be read in several ways ("Sandø's Coast Guard": both, or the latter
 * only); who compares two texts takes the longest that both have.
 */
export type NameReading = Span & {
  /** Folded words, without dots and possessives, joined by single spaces: `us supreme court`. */
  key: string;
  /** The capital is no sentence's. */
  isSafe: boolean;
  /** The run as printed; false for what is left of it without the words before ("Supreme Court" of "U.S. Supreme Court"). */
  isWhole: boolean;
};

// A longer run of capitals is a heading, or a list.
const MAX_WORDS = 10;
// What is read of one text; the longest article of a newsletter has a tenth of it.
const MAX_READINGS = 4000;
// Lines of capitals are headings: so much of their longer words, and no full stop.
const HEADING_SHARE = 0.7;

/** The names in a text, `people` aside: the folded words of persons' names, which are told as persons. */
export function listNames(text: string, people: ReadonlySet<string>): NameReading[] {
  const readings: NameReading[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (isHeading(line[0])) continue;
    const words = listWords(line[0]).map((word) => toNameWord(word, line.index));
    for (const run of listRuns(text, words)) {
      if (readings.length >= MAX_READINGS) return readings;
      readings.push(...readRun(text, run, people));
    }
  }
  return readings;
}

function toNameWord(word: Word, offset: number): NameWord {
  const possessive = /['\u2019]s$/u.exec(word.text)?.[0].length ?? 0;
  const text = word.text.slice(0, word.text.length - possessive);
  return {
    text,
    folded: word.folded,
    key: word.folded.replace(/'s$/, "").replace(/\./g, ""),
    start: word.start + offset,
    end: word.end + offset - possessive,
  };
}

function isHeading(line: string): boolean {
  if (/[.!?\u2026]["'\u201D\u2019)\]]*\s*$/.test(line)) return false;
  const long = line.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length > HEADING_SHARE * long.length;
}

/** Neighbouring words with capitals, with the small words that join them ("Bank of England", "Rio de Janeiro"). */
function listRuns(text: string, words: readonly NameWord[]): NameWord[][] {
  const runs: NameWord[][] = [];
  for (let i = 0; i < words.length; ) {
    const first = words[i];
    if (!first || !isNameWord(first)) {
      i += 1;
      continue;
    }
    const run = [first];
    for (i += 1; i < words.length; ) {
      const more = nextOf(text, run, words.slice(i, i + 3));
      if (more.length === 0) break;
      run.push(...more);
      i += more.length;
    }
    if (run.length <= MAX_WORDS) runs.push(run);
  }
  return runs;
}

/** What goes on a run: the next word, or a small word with the one or two after it. */
function nextOf(text: string, run: readonly NameWord[], ahead: readonly NameWord[]): NameWord[] {
  const taken: NameWord[] = [];
  let last = run.at(-1);
  for (const word of ahead) {
    if (!last || !isJoined(text, last, word)) return [];
    taken.push(word);
    if (isNameWord(word)) return taken;
    if (!joinsNames(word.key, run)) return [];
    last = word;
  }
  return [];
}

/** One space between them, or the full stop of an abbreviation ("U.S. Supreme", "St. Olaf"). */
function isJoined(text: string, left: NameWord, right: NameWord): boolean {
  const gap = text.slice(left.end, right.start).replace(/^['\u2019]s/, "");
  return /^[ \u00A0]$/.test(gap) || (gap === ". " && /^(?:\p{Lu}\.\p{Lu}.*|St|Mt|Ft)$/u.test(left.text));
}

/** The run whole, and in the parts that a possessive or an "and" leaves; persons and titles cut off. */
function readRun(text: string, run: readonly NameWord[], people: ReadonlySet<string>): NameReading[] {
  const parts = splitRun(text, run);
  const groups = parts.length > 1 && isOneName(run) ? [[...run], ...parts] : parts;
  return groups
    .flatMap((group) => cutPersons(group, people))
    .map(trimTitles)
    .flatMap((words) => toReadings(text, words));
}

function splitRun(text: string, run: readonly NameWord[]): NameWord[][] {
  const parts: NameWord[][] = [[]];
  for (const [i, word] of run.entries()) {
    const next = run[i + 1];
    if (word.key === "and" || word.key === "in") parts.push([]);
    else parts.at(-1)?.push(word);
    if (next && /^['\u2019]s/.test(text.slice(word.end, next.start))) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** A body named for a person stays ("Kim Il Sung University"), and one the lists know ("Goldman Sachs"). */
function cutPersons(words: NameWord[], people: ReadonlySet<string>): NameWord[][] {
  const isPersons = ({ key }: NameWord) => key.split("-").every((part) => people.has(part));
  const isKept = isBody(words.at(-1)?.key ?? "") || isKnownThing(words.map(({ key }) => key).join(" "));
  if (isKept || !words.some(isPersons)) return [words];
  const parts: NameWord[][] = [[]];
  for (const word of words) {
    if (isPersons(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

function toReadings(text: string, words: readonly NameWord[]): NameReading[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const isSafe = !startsSentence(text, first.start) || isAcronym(first.text);
  const readings = isName(words) ? [toReading(text, words, isSafe, true)] : [];
  // Without its first words "U.S. Supreme Court" is the Supreme Court still; "Bank of England" is not England.
  const head = words.findIndex((word) => !isNameWord(word));
  const length = head < 0 ? words.length : head;
  for (let from = 1; from + 2 <= length && isBody(words[length - 1]?.key ?? ""); from += 1) {
    const rest = words.slice(from);
    if (isName(rest)) readings.push(toReading(text, rest, true, from === 1 && !isSafe));
  }
  return readings;
}

// "U.S", of which the last full stop is its own.
const DOTTED = /\p{Lu}\.\p{Lu}$/u;

function toReading(text: string, words: readonly NameWord[], isSafe: boolean, isWhole: boolean): NameReading {
  const [start, last] = [words[0]?.start ?? 0, words.at(-1)];
  const end = (last?.end ?? 0) + (DOTTED.test(last?.text ?? "") && text[last?.end ?? 0] === "." ? 1 : 0);
  return { start, end, key: words.map((word) => word.key).join(" "), isSafe, isWhole };
}
