import { foldWord } from "@/lib/analysis/text/fold";
import { BEGINNING_COST, matchTypedWord } from "./match-typed-word";
import { createWordList } from "./near-words";

/** A person whose name fits what was typed. `isExact` when no letter had to be taken for another one. */
type NameMatch = { personId: number; isExact: boolean; cost: number };

export type NameIndex = {
  /** Files a name under its person; `key` is the folded name, words separated by spaces. Adding it again changes nothing. */
  add(personId: number, key: string): void;
  /** Whom readers are likelier to mean comes first among names that fit alike. */
  rankBy(articleCounts: ReadonlyMap<number, number>): void;
  /**
   * Persons with a name that holds all typed words in any order, best first. Where `enough` have them as typed, nobody is
   * looked for whose name is spelled otherwise.
   */
  find(typed: string, enough?: number): NameMatch[];
};

/**
 * The names of an archive in memory, to be looked up while they are typed: whatever the order, hyphens and spaces, with
 * slips and other romanisations. Words in order are looked through, not all of them, so that more names cost little more.
 */
export function createNameIndex(): NameIndex {
  const namesWith = new Map<string, number[]>();
  const words = createWordList();
  const personOf: number[] = [];
  const keyOf: string[] = [];
  const known = new Set<string>();
  let counts: ReadonlyMap<number, number> = new Map();

  function add(personId: number, key: string): void {
    if (known.has(`${personId} ${key}`)) return;
    known.add(`${personId} ${key}`);
    const name = personOf.push(personId) - 1;
    keyOf.push(key);
    for (const word of listTerms(key.split(" "))) {
      const names = namesWith.get(word);
      if (names) {
        names.push(name);
      } else {
        namesWith.set(word, [name]);
        words.add(word);
      }
    }
  }

  function find(typed: string, enough = Number.POSITIVE_INFINITY): NameMatch[] {
    const asked = listNameWords(typed);
    const asTyped = rank(asked, words.listBeginning).filter((match) => match.isExact);
    return asTyped.length >= enough ? asTyped : rank(asked, words.listCandidates);
  }

  function rank(asked: string[], list: ListWords): NameMatch[] {
    const whole = asked.join("");
    const persons = new Map<number, { cost: number; isWhole: boolean }>();
    const look = rememberWords(list);
    for (const reading of listReadings(asked)) {
      for (const [name, cost] of matchReading(reading, look)) {
        const person = personOf[name] ?? 0;
        const isWhole = keyOf[name]?.replaceAll(" ", "") === whole;
        const before = persons.get(person);
        if (!before || cost < before.cost || (isWhole && !before.isWhole)) persons.set(person, { cost, isWhole });
      }
    }
    const mostExact = BEGINNING_COST * asked.length + Number.EPSILON;
    return [...persons]
      .map(([personId, { cost, isWhole }]) => ({ personId, cost, isExact: cost <= mostExact, isWhole }))
      .sort((x, y) => gradeOf(x) - gradeOf(y) || countOf(y) - countOf(x) || x.personId - y.personId)
      .map(({ isWhole: _, ...match }) => match);
  }

  /**
   * Names that hold every word of a reading, and what that costs: from the longest word on, which the fewest have. Once they
   * are few they are asked for the other words; to list what those may be would cost more.
   */
  function matchReading(reading: string[], look: Look): Map<number, number> {
    const [longest, ...others] = reading
      .map((typed, at) => look(typed, at === reading.length - 1))
      .sort((x, y) => y.typed.length - x.typed.length);
    let names = longest ? matchWord(longest) : new Map<number, number>();
    for (const word of others) {
      const isFew = names.size <= FEW_NAMES || word.candidates().length > names.size;
      names = isFew ? keepNames(names, word) : addUp(names, matchWord(word));
    }
    return names;
  }

  /** Names with a word that was typed so or nearly so, and what that costs. */
  function matchWord(asked: TypedWord): Map<number, number> {
    if (asked.names) return asked.names;
    const names = new Map<number, number>();
    for (const word of asked.candidates()) {
      const cost = matchTypedWord(asked.typed, word, asked.isLast);
      if (cost === null) continue;
      for (const name of namesWith.get(word) ?? [])
        if (cost < (names.get(name) ?? Number.POSITIVE_INFINITY)) names.set(name, cost);
    }
    asked.names = names;
    return names;
  }

  /** Those of these names that have the word too. */
  function keepNames(names: Map<number, number>, { typed, isLast }: TypedWord): Map<number, number> {
    const kept = new Map<number, number>();
    for (const [name, cost] of names) {
      let least: number | null = null;
      for (const word of listTerms(keyOf[name]?.split(" ") ?? [])) {
        const own = matchTypedWord(typed, word, isLast);
        if (own !== null && (least === null || own < least)) least = own;
      }
      if (least !== null) kept.set(name, cost + least);
    }
    return kept;
  }

  function rankBy(articleCounts: ReadonlyMap<number, number>): void {
    counts = articleCounts;
  }

  const countOf = ({ personId }: { personId: number }) => counts.get(personId) ?? 0;
  return { add, find, rankBy };
}

// Asking so many takes no longer than listing what one word may be.
const FEW_NAMES = 500;

type TypedWord = {
  typed: string;
  isLast: boolean;
  /** Listed when first asked for. */
  candidates: () => readonly string[];
  /** Once they were asked for, the names with the word and what that costs. */
  names: Map<number, number> | null;
};

type ListWords = (typed: string) => string[];
type Look = (typed: string, isLast: boolean) => TypedWord;

/** Looks a typed word up once, however many readings it is in. */
function rememberWords(list: ListWords): Look {
  const looked = new Map<string, TypedWord>();
  return (typed, isLast) => {
    const key = `${typed}${isLast ? "…" : ""}`;
    const word = looked.get(key) ?? { typed, isLast, candidates: once(() => list(typed)), names: null };
    looked.set(key, word);
    return word;
  };
}

function once<T extends object>(compute: () => T): () => T {
  let answer: T | undefined;
  return () => {
    answer ??= compute();
    return answer;
  };
}

type Graded = { isWhole: boolean; isExact: boolean; cost: number };

/** The whole name as typed, then names with the words typed, with words that start like this, and the rest by half a letter. */
function gradeOf({ isWhole, isExact, cost }: Graded): number {
  if (isWhole && isExact) return 0;
  if (isExact) return cost === 0 ? 1 : 2;
  return 2 + Math.ceil(cost * 2);
}

function addUp(names: Map<number, number>, found: Map<number, number>): Map<number, number> {
  const both = new Map<number, number>();
  const [few, many] = names.size < found.size ? [names, found] : [found, names];
  for (const [name, cost] of few) {
    const other = many.get(name);
    if (other !== undefined) both.set(name, cost + other);
  }
  return both;
}

/** The words of a name, and what they make run together: "jong", "un", "jongun". */
function listTerms(words: string[]): Set<string> {
  const pairs = words.slice(1).map((word, at) => `${words[at]}${word}`);
  return new Set([...words, ...pairs, words.join("")]);
}

/** What was typed, word by word, and with neighbours run together: "jong un" is "jongun" as well. */
function listReadings(words: string[]): string[][] {
  if (words.length === 0) return [];
  const joined = words
    .slice(1)
    .map((_, at) => [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)]);
  return words.length > 2 ? [words, ...joined, [words.join("")]] : [words, ...joined];
}

// More words than any name has; each costs a pattern over all names.
const MAX_WORDS = 6;

/** Letters and digits only, so that nothing typed acts as a wildcard. */
export function listNameWords(typed: string): string[] {
  return foldWord(typed)
    .replace(/'/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, MAX_WORDS);
}
