/** The number of an issue as a line prints it; `head` is what is before it. */
export type PrintedNumber = { number: string; head: string };

const NUMBER_WORD =
  "(?:no\\.?|nos\\.?|nr\\.?|num\\.?|number|issue|edition|week|ausgabe|numéro|número|numero|edición|edição|edizione|uitgave|nummer|utgave|udgave|utgåva|numer|выпуск|номер|العدد|عدد|#|\\u2116)";
const VOLUME = "(?:vol(?:ume)?\\.?\\s?[\\dIVXL]{1,6}[\\s,.:/-]{0,3})?";
const NUMBERED = new RegExp(
  `(?:^|[\\s,(\\[|:\\u2013\\u2014-])${VOLUME}(?:${NUMBER_WORD}\\s?){1,2}#?(?<number>\\d{1,5}[a-z]?)(?![\\d.]\\d|\\w)`,
  "iu",
);
// "第45号", "제63호": the word is around the number.
const AROUND = /\u7B2C\s?(?<number>\d{1,5})\s?[\u671F\u53F7\u865F\u56DE]|\uC81C\s?(?<korean>\d{1,5})\s?\uD638/u;
const TRAILING = /^(?<name>.{3,80}?)[\s:,\u2013\u2014-]{1,3}(?<number>\d{1,4})$/u;

/** The number that a word announces, anywhere in a line without its date: "No. 247", "Vol. XII, Issue 4", "#57". */
export function readNumber(undated: string): PrintedNumber | null {
  const match = NUMBERED.exec(undated) ?? AROUND.exec(undated);
  const number = match?.groups?.number ?? match?.groups?.korean;
  return !match || number === undefined ? null : { number, head: undated.slice(0, match.index) };
}

/** A bare number that ends a line, "This Week in Rust 57": an issue's number only behind the name of a periodical. */
export function readTrailingNumber(undated: string): PrintedNumber | null {
  const groups = TRAILING.exec(undated)?.groups;
  return groups?.number === undefined ? null : { number: groups.number, head: groups.name ?? "" };
}

/** The line without the number that a word announces. */
export function withoutNumber(undated: string): string {
  return undated.replace(NUMBERED, " ").replace(AROUND, " ");
}
