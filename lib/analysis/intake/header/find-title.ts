import type { SourceDocument } from "@/lib/analysis/intake/document";
import { isHeadlineLike } from "@/lib/analysis/intake/lines/headline";
import type { Found } from "@/lib/analysis/intake/types";
import { matchDateForms } from "@/lib/analysis/text/date-forms";
import { foldWord } from "@/lib/analysis/text/fold";
import { found } from "./found";
import type { HeadLine } from "./head-lines";
import { readIssueLine } from "./issue-line";
import { isNameLike, nameKey } from "./names";

const EDGE = "[\\s|\\u00B7\\u2022\\u2013\\u2014:,;\\-*~/\\u203A>]";
const OPENING_EDGE = new RegExp(`^(?:${EDGE}|[^\\p{L}\\p{N}"'\\u201C\\u2018(\\[<$#@\\u00BF\\u00A1.&+\\-])+`, "u");
const CLOSING_EDGE = new RegExp(`${EDGE}+$`, "u");
const BRACKETED = /^\s*\[(?<name>[^\]]{1,80})\]/u;
const NAME_OPENING =
  /^(?<name>[^\n:|\u2013\u2014\u00B7\u2022]{2,70}?)\s?(?::|\||\u2013|\u2014|\u00B7|\u2022|\s-)\s+(?=\S)/u;
const NAME_CLOSING = /\s(?:[|\u00B7\u2022\u2013\u2014]|-)\s+(?<name>[^|\u00B7\u2022\u2013\u2014]{2,70})$/u;
// Words that say only that there is a new issue.
const GENERIC = new Set(
  (
    "the a an of from for in on at and your our this new latest news update updates highlight highlights newsletter newsletters digest edition " +
    "issue issues bulletin weekly monthly daily quarterly biweekly annual roundup round up recap briefing brief email mail letter no number vol volume " +
    "is here from s th st nd rd der die das le la les de du des el los und et y ausgabe"
  ).split(" "),
);
const MAX_STRIPS = 6;
// No headline is longer; the patterns of its edges take their time with what is.
const MAX_TITLE_CHARS = 1_000;
// The headline stands directly above the line with number and date, or the line of the day opens with it.
const DATE_THEN_TITLE = /^\s*[-\u2013\u2014:|\u00B7\u2022]\s+(?<title>\S.{2,150})$/u;

/**
 * The issue's own headline: its subject or title without publication, number and day; null when nothing else is left
 * ("Harbour Weekly #12", "The latest from the Harbour", "Harbour News – January 2020").
 *
 * @param names keys of the names the document goes by
 */
export function readHeadline(title: string, names: ReadonlySet<string>): string | null {
  const whole = title.trim().slice(0, MAX_TITLE_CHARS);
  let rest = whole;
  for (let i = 0; i < MAX_STRIPS; i += 1) {
    const next = stripOnce(rest, names);
    if (next === rest) break;
    rest = next;
  }
  if (rest === "" || isGeneric(rest, names)) return null;
  // Signs around a title belong to it unless a name or number was taken away beside them.
  return nameKey(rest) === nameKey(whole) ? whole : rest;
}

function stripOnce(title: string, names: ReadonlySet<string>): string {
  const text = title.replace(OPENING_EDGE, "").replace(CLOSING_EDGE, "");
  const bracket = BRACKETED.exec(text);
  if (bracket && isFrame(bracket.groups?.name ?? "", names)) return text.slice(bracket[0].length);
  const numbered = readIssueLine(text, names);
  if (numbered !== null) {
    // What is in front of the number may be the headline ("… | Name No. 12") or the name alone.
    const before = withoutClosingName(numbered.before.replace(CLOSING_EDGE, ""), names);
    const after = numbered.after.replace(OPENING_EDGE, "");
    if (isFrame(before, names)) return after;
    if (after === "" || isFrame(after, names)) return before;
  }
  const opening = NAME_OPENING.exec(text);
  if (opening && isFrame(opening.groups?.name ?? "", names)) return text.slice(opening[0].length);
  return withoutClosingName(text, names);
}

/** A title without the name of its site at its end: "Harbour closed | The Gazette". */
export function withoutClosingName(text: string, names: ReadonlySet<string>): string {
  const key = nameKey(text);
  if (names.has(key)) return "";
  const closing = NAME_CLOSING.exec(text);
  return closing && names.has(nameKey(closing.groups?.name ?? "")) ? text.slice(0, closing.index) : text;
}

/** Nothing but the name, number and day of an issue. */
function isFrame(text: string, names: ReadonlySet<string>): boolean {
  if (text.trim() === "" || names.has(nameKey(text))) return true;
  const numbered = readIssueLine(text, names);
  return numbered !== null
    ? isGeneric(`${numbered.before} ${numbered.after}`, names)
    : matchDateForms(text).length > 0 && isGeneric(text, names);
}

function isGeneric(text: string, names: ReadonlySet<string>): boolean {
  const undated = matchDateForms(text).reduceRight(
    (rest, form) => rest.slice(0, form.start) + rest.slice(form.end),
    text,
  );
  const words = foldWord(undated).match(/[\p{L}\p{N}.]+/gu) ?? [];
  const keys = [...names];
  for (let i = 0; i < words.length; ) {
    const taken = lengthOfName(words.slice(i), keys);
    if (taken === 0 && !GENERIC.has(words[i]?.replace(/\./g, "") ?? "")) return false;
    i += Math.max(taken, 1);
  }
  return true;
}

const MAX_NAME_WORDS = 9;

function lengthOfName(words: string[], keys: string[]): number {
  for (let length = Math.min(words.length, MAX_NAME_WORDS); length > 0; length -= 1) {
    if (keys.includes(nameKey(words.slice(0, length).join(" ")))) return length;
  }
  return 0;
}

/** The headline in the first lines of an issue whose subject or title gives none. */
export function findHeadlineInHead(lines: readonly HeadLine[], names: ReadonlySet<string>): Found<string> | null {
  for (const [i, { text }] of lines.entries()) {
    const [form] = matchDateForms(text);
    const inline = form?.start === 0 ? DATE_THEN_TITLE.exec(text.slice(form.end))?.groups?.title : undefined;
    const own = inline === undefined ? null : readHeadline(inline, names);
    if (own !== null) return headline(own, text);
    if (!isIssueOrDateLine(text, names)) continue;
    const before = lines[i - 1];
    if (before === undefined || !isNameLike(before.text) || !isHeadlineLike(before.text)) continue;
    const above = before.isHeading ? readHeadline(before.text, names) : null;
    if (above !== null) return headline(above, before.text);
  }
  return null;
}

function headline(value: string, quote: string): Found<string> {
  return found(value, "stated", "masthead-headline", "The line beside number and date is the issue's headline.", quote);
}

/** Whether a line holds number or day of an issue beside its name and nothing else. */
export function isIssueOrDateLine(text: string, names: ReadonlySet<string>): boolean {
  return /\d/.test(text) && !names.has(nameKey(text)) && isFrame(text, names);
}

/** The headline of a plain text: the first line below the masthead, followed by a greeting. */
export function findHeadlineOfText(
  { blocks, isPlainText }: SourceDocument,
  from: number,
  names: ReadonlySet<string>,
): Found<string> | null {
  if (!isPlainText) return null;
  const at = blocks.findIndex(
    ({ kind, text }, i) => i >= from && kind !== "rule" && text !== "" && !FRAME_LINE.test(text),
  );
  const [line, next] = [blocks[at], blocks[at + 1]];
  if (!line || !next || !isHeadlineLike(line.text.replace(/(?:\.{3}|\u2026)$/u, ""))) return null;
  const own = GREETING.test(next.text) ? readHeadline(line.text, names) : null;
  return own === null
    ? null
    : found(own, "stated", "first-line", "The first line below the masthead, above the greeting.", line.text);
}

const FRAME_LINE = /https?:\/\/|\b(?:on the web|in (?:your|a) browser|view|unsubscribe|subscribe)\b/iu;
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|evening|day)|greetings|welcome|hallo|bonjour|hola|ciao|liebe)\b/iu;
