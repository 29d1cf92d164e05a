import { classesOf, GIVEN, isKnownThing, SURNAME } from "@/lib/analysis/people/lists/word-classes";
import { foldWord } from "@/lib/analysis/text/fold";
import { isEastAsianName, isEastAsianShape } from "./east-asian-names";
import { isPersonName } from "./person-name";
import { toTitleCase } from "./section-heading";

const MIN_NAMES = 3;
const MIN_NAMED_SHARE = 0.8;
// Most names of a group are made of words that are known as names; of any one name that cannot be asked.
const MIN_KNOWN_SHARE = 0.5;
const MAX_LINE_CHARS = 100;
const MAX_PIECES = 3;

const LEADING_MARKS = /^[\s\u2014\u2013~|\u00B7\u2022*_@-]+/u;
const HOST = /(?:https?:\/\/)?(?:[\p{L}\p{N}_-]{1,40}\.){1,4}\p{Ll}{2,12}(?:\/\S{0,80})?/gu;
const BETWEEN_PIECES = /\s*(?:[|\u00B7\u2022\u30FB(]|\s\/\s|\s[\u2014\u2013-]{1,2}\s)\s*/u;
const BETWEEN_NAMES = /,\s+|\u3001\s?|\s(?:&|and|und|et|y|e|og|och|en|и|و)\s/u;
const OTHER_LETTERS = "[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{Script=Thai}]{2,14}";
const WITHOUT_CASE = new RegExp(`^(?:${OTHER_LETTERS} ){1,3}${OTHER_LETTERS}$`, "u");
const EAST_ASIAN = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN = /^\p{Script=Latin}/u;

/**
 * The persons that lines of one place and look name, one line for each article: "Jane Roe | roe.example | 3 min". A single
 * line could be anything; together they are names when nearly all are written as names are, in the same piece of the
 * line, most are different, and most are made of words known as names where there are lists of such words.
 *
 * @returns the names of each line as printed, null for a line without; null when the lines are no names
 */
export function readNamesInPlace(lines: readonly string[]): (string | null)[] | null {
  if (lines.length < MIN_NAMES) return null;
  const opening = sharedOpening(lines);
  const pieces = lines.map((line) => listPieces(line.slice(opening)));
  for (let at = 0; at < MAX_PIECES; at += 1) {
    const names = pieces.map((own) => readNames(own[at] ?? ""));
    if (areNames(names)) return names;
  }
  return null;
}

/** The length of the words with which all lines open: "Written by ", "\u6587\uFF1A". */
function sharedOpening([first = "", ...others]: readonly string[]): number {
  let end = 0;
  while (end < first.length && others.every((line) => line[end] === first[end])) end += 1;
  while (end > 0 && !/[\s:\uFF1A]/.test(first[end - 1] ?? "")) end -= 1;
  return end;
}

/** Whether a line has a piece that is written as names of persons are. */
export function mayName(line: string): boolean {
  return listPieces(line).some((piece) => readNames(piece) !== null);
}

function listPieces(line: string): string[] {
  if (line.length > MAX_LINE_CHARS) return [];
  return line
    .replace(HOST, "")
    .replace(LEADING_MARKS, "")
    .split(BETWEEN_PIECES, MAX_PIECES)
    .map((piece) => piece.trim());
}

/** The names with which a piece opens: "Jane Roe, roving editor" is Jane Roe. */
function readNames(piece: string): string | null {
  const parts = piece.split(BETWEEN_NAMES);
  const end = parts.findIndex((part) => !isName(part));
  const names = end < 0 ? parts : parts.slice(0, end);
  return names.length === 0 ? null : names.map((name) => name.replace(/[,\s]+$/, "")).join(", ");
}

function isName(part: string): boolean {
  const name = part.replace(/[,\s]+$/, "");
  return isEastAsianShape(name) || WITHOUT_CASE.test(name) || isPersonName(toTitleCase(name));
}

function areNames(names: readonly (string | null)[]): boolean {
  const found = names.filter((name) => name !== null);
  const isMost = found.length >= MIN_NAMES && found.length >= names.length * MIN_NAMED_SHARE;
  if (!isMost || new Set(found).size * 2 <= found.length) return false;
  return found.filter(isPlausible).length >= found.length * MIN_KNOWN_SHARE;
}

function isPlausible(names: string): boolean {
  const [name = ""] = names.split(",", 1);
  if (EAST_ASIAN.test(name)) return isEastAsianName(name);
  // An article opens most Arabic names of things.
  if (!LATIN.test(name)) return !/(?:^|\s)ال\p{L}+\sال/u.test(name) && !/^ال/u.test(name);
  const folded = foldWord(name);
  return !isKnownThing(folded) && folded.split(" ").some((word) => (classesOf(word) & (GIVEN | SURNAME)) !== 0);
}
