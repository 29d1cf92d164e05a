import { isTitleCased, nameKey } from "./names";
import { readNumberWord } from "./number-words";

/** A line split at the issue number in it. */
export type NumberedLine = { number: string; before: string; after: string };

const SEPARATOR = "[\\s|\\u00B7\\u2022\\u2013\\u2014:,;\\-()\\[\\]\\u2605*~/]";
const VOLUME = "(?:(?:vol(?:ume)?|jg|jahrgang|season|year)\\.?\\s?[\\dIVXL]{1,6}[\\s,.:/|-]{1,3})?";
const WORD =
  "(?:no\\.?|nos\\.?|nr\\.?|num\\.?|n\\u00BA|n\\u00B0|number|issue|edition|ausgabe|num\\u00E9ro|n\\u00FAmero|numero|edición|edição|edizione|uitgave|nummer|utgave|udgave|utgåva|numer|выпуск|номер|العدد|عدد|#|\\u2116|\\uFF03)";
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}&])${VOLUME}(?:${WORD}\\s{0,2}){1,2}#?(?<number>\\d{1,5}[a-z]?)(?:\\s?/\\s?(?:19|20)?\\d\\d(?!\\d))?(?![\\d.,]\\d|[\\p{L}\\p{N}%])`,
  "iu",
);
const CJK = /\u7B2C\s?(?<number>\d{1,5})\s?[\u671F\u53F7\u865F\u56DE]|\uC81C?\s?(?<korean>\d{1,5})\s?\uD638/u;
const BOUND_LEFT = new RegExp(`(?:^|${SEPARATOR})$`, "u");
// A number that words follow is of a sentence: "The No. 2 leader".
const BOUND_RIGHT = /^(?:$|\s*(?:$|[|\u00B7\u2022\u2013\u2014:,;.!()[\]\u2605*~-])|\s(?:of|from|de|von|du|der)\s)/u;
// "Radar #849": what is in front is a name of a few words in title case, not a sentence.
const MAX_TITLE_WORDS = 6;
const TRAILING =
  /^(?<name>.{2,80}?)[\s:,\u2013\u2014-]{1,3}#?(?<number>\d{1,4})(?:\/(?:19|20)?\d\d)?(?=$|\s?[:|\u2013\u2014\u00B7\u2022]|\s-\s)/u;
const ORDINAL =
  /\b(?:the |our |this )?(?<ordinal>\d{1,4}(?:st|nd|rd|th)|[a-z]{3,9}(?:[ -](?:and )?[a-z]{3,9}){0,4}) (?:issue|edition|number|instal?lment)\b/iu;
const WORDED =
  /\b(?:issue|edition|number|no\.)\s+(?:the )?(?<worded>[a-z]{3,9}(?:[ -](?:and )?[a-z]{3,9}){0,4})(?=$|[\s:|\u2013\u2014,-])/iu;
const MAX_YEAR = 2099;
const MIN_YEAR = 1900;

/**
 * The number of an issue in its subject, title or masthead: "#783 - …", "No. 400: …", "[Name] #12 - …", "Name 298",
 * "… | Name No. 12", "Vol. 3 No. 4", "The twelfth issue". A number inside a sentence is none.
 *
 * @param names keys (`nameKey`) of the names the document goes by
 */
export function readIssueLine(line: string, names: ReadonlySet<string>): NumberedLine | null {
  return readAnnounced(line, names) ?? readAfterName(line, names) ?? readWorded(line, names);
}

function readAnnounced(line: string, names: ReadonlySet<string>): NumberedLine | null {
  const match = NUMBERED.exec(line) ?? CJK.exec(line);
  const number = match?.groups?.number ?? match?.groups?.korean;
  if (!match || number === undefined) return null;
  const before = line.slice(0, match.index);
  const after = line.slice(match.index + match[0].length);
  if (!BOUND_RIGHT.test(after) && match.groups?.number !== undefined && !CJK.test(line)) return null;
  const head = before.trim();
  const isBound = head === "" || (BOUND_LEFT.test(before) && /[|\u00B7\u2022\u2013\u2014:,;\-)\](]$/u.test(head));
  // "A headline | Harbour Weekly No. 12"
  const last = head.split(/\s(?:[|\u00B7\u2022\u2013\u2014]|-)\s/u).at(-1) ?? head;
  if (isBound || isName(last, names) || (isShortTitle(last) && isWordCased(match[0]))) {
    return { number, before, after };
  }
  return null;
}

/** "Harbour Weekly 57": a bare number counts only behind the document's own name. */
function readAfterName(line: string, names: ReadonlySet<string>): NumberedLine | null {
  const match = TRAILING.exec(line);
  if (!match?.groups?.name || match.groups.number === undefined) return null;
  const value = Number(match.groups.number);
  if (!isName(match.groups.name, names) || (value >= MIN_YEAR && value <= MAX_YEAR)) return null;
  return { number: match.groups.number, before: match.groups.name, after: line.slice(match[0].length) };
}

function readWorded(line: string, names: ReadonlySet<string>): NumberedLine | null {
  for (const pattern of [ORDINAL, WORDED]) {
    const match = pattern.exec(line);
    const number = readNumberWord(match?.groups?.ordinal ?? match?.groups?.worded ?? "");
    if (!match || number === null) continue;
    const before = line.slice(0, match.index);
    const after = line.slice(match.index + match[0].length);
    const isBound =
      before.trim() === "" ||
      isName(before, names) ||
      /(?:\bto|\bis|[|\u00B7\u2022\u2013\u2014:,-])\s*$/iu.test(before);
    if (isBound) return { number: String(number), before, after };
  }
  return null;
}

function isName(text: string, names: ReadonlySet<string>): boolean {
  const key = nameKey(text.replace(/[\s,:;|\u2013\u2014-]+$/u, ""));
  return key !== "" && names.has(key);
}

function isShortTitle(text: string): boolean {
  return text.split(/\s+/).length <= MAX_TITLE_WORDS && isTitleCased(text);
}

function isWordCased(words: string): boolean {
  return /^\P{L}*(?:[#\u2116\uFF03]|\p{Lu}|\p{Lo})/u.test(words);
}
