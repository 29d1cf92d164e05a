import { type ParsedName, parseName } from "./parse-name";
import { romanKey } from "./romanise";

export type NameComparison = { same: "same" | "compatible" | "different"; reason: string };

/**
 * Whether two printed names can be one person's. "same": the same name in another spelling, word order or romanisation.
 * "compatible": one says less (initials, a middle name left out). "different": a word contradicts.
 */
export function compareNames(a: string, b: string): NameComparison {
  return compareParsed(parseName(a), parseName(b));
}

/** The same for names already taken apart. */
export function compareParsed(a: ParsedName, b: ParsedName): NameComparison {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return { same: "different", reason: "one name is empty" };
  if (keyOf(left) === keyOf(right)) return { same: "same", reason: "the same words" };
  if (left.length > 1 && right.length > 1 && joined(left) === joined(right)) {
    return { same: "same", reason: "the same letters, parted differently" };
  }
  const sorted = (words: string[]) => words.map(romanKey).sort().join(" ");
  if (left.length > 1 && left.length === right.length && sorted(left) === sorted(right)) {
    return { same: "same", reason: "the same words in another order" };
  }
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) {
    return { same: "different", reason: `${a.suffix} is not ${b.suffix}` };
  }
  return compareParts(a, b);
}

function wordsOf(name: ParsedName): string[] {
  const surname = name.surname.split(" ").filter((word) => word !== "");
  return name.order === "surname-first" ? [...surname, ...name.given] : [...name.given, ...surname];
}

const keyOf = (words: string[]) => words.map(romanKey).join(" ");
const joined = (words: string[]) => words.join("").replace(/[^\p{L}]/gu, "");

function compareParts(a: ParsedName, b: ParsedName): NameComparison {
  const [shorter, longer] = wordsOf(a).length <= wordsOf(b).length ? [a, b] : [b, a];
  const surnames = [shorter.surname, longer.surname].map(surnameKey);
  const sameSurname = surnames[0] === surnames[1];
  if (shorter.order === "single") {
    const all = [...wordsOf(longer), longer.surname].map(surnameKey);
    const isPart = all.includes(surnames[0] ?? "") || longer.nickname === shorter.surname;
    return isPart
      ? { same: "compatible", reason: `“${shorter.surname}” is part of the longer name` }
      : { same: "different", reason: "no word in common" };
  }
  if (shorter.order === "surname-first" || longer.order === "surname-first") {
    return { same: "different", reason: sameSurname ? "another given name" : "another surname" };
  }
  if (!sameSurname && !isDoubleSurname(shorter, longer)) return { same: "different", reason: "another surname" };
  return compareGiven(shorter, longer);
}

/** Particles aside: "al-Assad" and "Assad", "van Gogh" and "Gogh". */
function surnameKey(surname: string): string {
  return surname
    .split(" ")
    .filter((word, at, all) => at === all.length - 1 || !/^(?:al|el|ad|ul)$/.test(word))
    .map(romanKey)
    .join(" ");
}

/** "Gabriel García" and "Gabriel García Márquez": the shorter surname is the last given word of the longer name. */
function isDoubleSurname(shorter: ParsedName, longer: ParsedName): boolean {
  return longer.given.length > 1 && longer.given.slice(1).some((word) => romanKey(word) === romanKey(shorter.surname));
}

function compareGiven(shorter: ParsedName, longer: ParsedName): NameComparison {
  const [first = "", ...middle] = shorter.given;
  const [other = "", ...others] = longer.given;
  const isInitial = first.length === 1 || other.length === 1;
  if (
    isInitial
      ? first[0] !== other[0]
      : romanKey(first) !== romanKey(other) && !others.some((word) => romanKey(word) === romanKey(first))
  ) {
    return { same: "different", reason: `“${first}” is not “${other}”` };
  }
  const clash = middle.some(
    (word) =>
      others.length > 0 &&
      !others.some((b) => b[0] === word[0] && (b.length === 1 || word.length === 1 || romanKey(b) === romanKey(word))),
  );
  if (clash) return { same: "different", reason: "another middle name" };
  if (isInitial) return { same: "compatible", reason: "an initial stands for the given name" };
  return { same: "compatible", reason: "one name leaves out a middle name or a suffix" };
}
