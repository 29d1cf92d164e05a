import { matchDateForms } from "@/lib/analysis/text/date-forms";
import { toOneLine } from "@/lib/analysis/text/white-space";
import { isAuthorNames, splitAuthors } from "./authors";
import { readForeignNames } from "./foreign-byline";
import { isPersonName, NAME } from "./person-name";
import { toTitleCase } from "./section-heading";

/** Who wrote an article: the byline as printed, its names, the words it was read from, the outlet printed with it. */
export type Byline = { author: string; authors: string[]; outlet: string | null; quote: string };

const NAMES = `${NAME}(?:(?:, (?:and )?| and | & | und | et | y )${NAME}){0,5}`;
const OFFICE =
  "(?:,? ?(?:staff|senior|chief|special|contributing|associated press|reuters|korea|foreign|political|business|sports)?[ ,]{0,2}" +
  "(?:reporter|writer|correspondent|editor|columnist|analyst|contributor|journalist|press|times|post|herald|news)[^\\n]{0,60})";
const OPENING =
  "(?:by|written by|posted by|words by|text by|story by|author:|authors:|(?:(?:geschrieben|verfasst) )?von|(?:(?:écrit|rédigé) )?par|(?:(?:escrit[oa]|texto) )?por|(?:(?:scritto|testo) )?di|av|af|(?:geschreven )?door|text:)";
// Case matters in this pattern: capitals show where a name begins.
const CASED_OPENING =
  "(?:[Bb]y|BY|Written by|Posted by|Words by|Text by|Story by|Authors?:|(?:Geschrieben |Verfasst )?[Vv]on|(?:Écrit |Rédigé )?[Pp]ar|(?:Escrit[oa] |Texto )?[Pp]or|(?:Scritto |Testo )?[Dd]i|Av|Af|(?:Geschreven )?[Dd]oor|Text:)";
const BY_LINE = new RegExp(`^${CASED_OPENING}[ :]{1,3}(?<names>${NAMES})${OFFICE}?\\.?$`, "u");
const BY_ANYBODY = new RegExp(`^(?<opening>${OPENING})[ :]{1,3}(?<names>[^\\n]{2,140})$`, "iu");
// Above a text "von" and "di" open sentences and surnames as often as bylines.
const BY_ANYBODY_AT_LEAD =
  /^(?:by|written by|posted by|words by|text by|story by|authors?:)[ :]{1,3}(?<names>[^\n]{2,140})$/iu;
const REPORTS = new RegExp(
  `^\\(?(?<names>${NAMES}) (?:reports?|contributed to this (?:report|story)|reporting)(?: (?:from|in) [^.\\n]{2,60})?\\.?\\)?$`,
  "u",
);
const REPORTING_BY = new RegExp(
  `^\\(?(?:Reporting|Additional reporting|Writing) by (?<names>${NAMES})[^\\n]{0,120}\\)?\\.?$`,
  "u",
);
const OFFICE_LINE = new RegExp(
  `^(?<names>${NAMES}), (?:staff |senior |chief |special )?(?:reporter|writer|correspondent|columnist|editor)\\.?$`,
  "iu",
);
// "<The Paper/Jane Roe>", "[Paper = Jane Roe]", "(Paper/Jane Roe)" at the very end of a text.
const CLOSING = new RegExp(
  `[<\\[(](?<outlet>[\\p{Lu}][^<>()\\[\\]/=|\\n]{1,60}?) ?[/=|] ?(?:By )?(?<names>${NAMES})[>\\])]\\s*$`,
  "u",
);
const MAX_LINE_CHARS = 140;
// What parts a byline from what is printed behind it: a day, a reading time, the site, the text.
const BEHIND = /\s*(?:\s[\u2014\u2013|\u00B7\u2022-]\s|\s?[|\u00B7\u2022]\s?|\n|\s?\(|\s\u2014|:\s)/u;
const READING_TIME = /^\(?\d{1,3}[ -]min(?:ute)?s?(?: read)?\)?$/iu;

/** A line that is nothing but a byline: "By Jane Roe", "By Jane Roe • Apr 26", "Jane Roe reports from Seoul." */
export function readByline(line: string): Byline | null {
  const text = toOneLine(line);
  if (text === "" || text.length > MAX_LINE_CHARS) return null;
  const strict = BY_LINE.exec(text) ?? REPORTS.exec(text) ?? REPORTING_BY.exec(text) ?? OFFICE_LINE.exec(text);
  if (strict?.groups?.names !== undefined) return toByline(strict.groups.names, line);
  const undated = withoutDay(text);
  const foreign = readForeignNames(undated);
  if (foreign !== null) return toByline(foreign, line);
  const head = undated.split(BEHIND, 1)[0] ?? undated;
  const names = BY_ANYBODY.exec(head)?.groups?.names;
  if (names === undefined || !isCapitalised(names) || !isAuthorNames(names)) return null;
  return head === undated || isDayOrTime(undated.slice(head.length)) ? toByline(names, line) : null;
}

const DAY_BEHIND = /[\s,|\u00B7\u2022\u2014\u2013-]+(?:(?:on|am|vom|le|el|em|il|den|op|в|في|published|posted)\s*)?$/iu;

/** "By Jane Roe on 3 May 2021" without the day that closes it. */
function withoutDay(text: string): string {
  const form = matchDateForms(text).at(-1);
  if (form === undefined || form.end < text.length || form.start === 0) return text;
  const head = text.slice(0, form.start);
  return DAY_BEHIND.test(head) ? head.replace(DAY_BEHIND, "") : text;
}

/** A byline at the head of a block below a title, and where it ends: "by jane — The pier …", "by Jane Roe (roe.example)". */
export function readLeadByline(text: string): (Byline & { end: number }) | null {
  const match = BEHIND.exec(text.slice(0, MAX_LINE_CHARS));
  const head = match === null ? text : text.slice(0, match.index);
  const names = head.length > MAX_LINE_CHARS ? undefined : BY_ANYBODY_AT_LEAD.exec(toOneLine(head))?.groups?.names;
  if (names === undefined || !isAuthorNames(names)) return null;
  const mark = match?.[0].trim() ?? "";
  const isBracket = mark.startsWith("(");
  // "By Rail: Europe's night trains return", "By Christmas (25 December) all ferries …"
  if (mark === ":" || (isBracket && !/^\s*\([^()\n]*\)[ \t.]*(?:\n|$)/.test(text.slice(head.length)))) return null;
  const end = match === null ? text.length : match.index + (isBracket ? 0 : match[0].length);
  return { ...toByline(names, head), end };
}

/** A person on a line of its own beside the day: "Jane Roe • Jul 20, 2018". Null for a line of the day alone. */
export function readNameAndDate(line: string): Byline | null {
  const text = toOneLine(line);
  const [form] = text.length > MAX_LINE_CHARS ? [] : matchDateForms(text);
  if (form === undefined) return null;
  const pieces = [text.slice(0, form.start), text.slice(form.end)]
    .flatMap((part) => part.split(/[|\u00B7\u2022\u2014\u2013]|\s-\s|,\s?$/u))
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}/u.test(piece) && !READING_TIME.test(piece));
  const [name] = pieces;
  return name !== undefined && pieces.length === 1 && isPersonName(name)
    ? toByline(name.replace(/^by\s+/iu, ""), line)
    : null;
}

/** The byline with which a text closes: "<The Paper/Jane Roe>". `start` is where it begins. */
export function readClosingByline(text: string): (Byline & { start: number }) | null {
  const from = Math.max(0, text.length - MAX_LINE_CHARS);
  const match = CLOSING.exec(text.slice(from));
  if (!match?.groups?.names) return null;
  const outlet = match.groups.outlet?.trim() ?? null;
  return { ...toByline(match.groups.names, match[0].trim()), outlet, start: from + match.index };
}

/** The name alone of what metadata or a byline element gives: "By\n Jane Roe" is Jane Roe. */
export function tidyAuthor(author: string): string {
  return toTitleCase(toOneLine(author))
    .replace(/^(?:(?:posted|written|words|text|story)\s+)?by[:\s]+/i, "")
    .replace(/[\s,;|\u00B7\u2022-]+$/, "");
}

/** A byline of these names. @param quote the words they were read from */
export function toByline(names: string, quote: string): Byline {
  const author = tidyAuthor(names);
  return { author, authors: splitAuthors(author), outlet: null, quote: toOneLine(quote) };
}

/** In a text, "by" in lower case opens a line of a sentence; a byline has its names in capitals. */
function isCapitalised(names: string): boolean {
  const words = names.split(" ");
  return words.length <= 6 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= Math.ceil(words.length * 0.7);
}

function isDayOrTime(rest: string): boolean {
  const pieces = rest.split(/[|\u00B7\u2022\u2014\u2013()]/u).map((piece) => piece.trim());
  return pieces.every((piece) => piece === "" || READING_TIME.test(piece) || isDay(piece));
}

function isDay(text: string): boolean {
  const [form] = matchDateForms(text);
  return form !== undefined && !/\p{L}/u.test(text.slice(0, form.start) + text.slice(form.end));
}
