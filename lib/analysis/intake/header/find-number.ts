import type { SourceMetadata } from "@/lib/analysis/intake/document";
import type { Found } from "@/lib/analysis/intake/types";
import { found } from "./found";
import type { HeadLine } from "./head-lines";
import { readIssueLine } from "./issue-line";
import { nameKey } from "./names";
import type { Masthead } from "./read-masthead";

// "/issues/412", "/archive/412.html", "/p/issue-412": a number below a word for issues.
const IN_PATH =
  /\/(?:issues?|newsletters?|archives?|editions?|letters?|numbers?|weekly|digests?)\/(?:issue-|no-)?0{0,3}(?<number>\d{1,4})(?:\.\w{2,5})?\/?(?:[?#].*)?$|[/-](?:issue|edition|no|nr|number|newsletter)-?0{0,3}(?<slug>\d{1,4})(?=$|[/.?#-])/iu;
// "issue-298.markdown", "harbour-weekly-57.html", "No. 12.eml": a number behind such a word or the publication's name.
const IN_FILE =
  /(?:^|[\s_.-])(?:issue|edition|no|nr|number|newsletter|ausgabe)[\s_.-]{0,3}0{0,3}(?<number>\d{1,4})(?=$|[\s_.-])/iu;
const AFTER_NAME = /^(?<name>.{2,70}?)[\s_.#-]{1,3}0{0,3}(?<number>\d{1,4})$/u;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

type Places = {
  masthead: Masthead | null;
  metadata: SourceMetadata;
  lines: readonly HeadLine[];
  opening: string;
  fileName: string;
  names: ReadonlySet<string>;
};

/** The number of an issue: from its masthead or metadata, its subject or title, its first lines, its address, its file. */
export function findNumber({ masthead, metadata, lines, opening, fileName, names }: Places): Found<string> | null {
  if (masthead !== null && masthead.number !== null) {
    const words = "The line with which the issue names itself gives its number.";
    return found(masthead.number, "stated", "masthead-number", words, masthead.quote);
  }
  return (
    metadata.number ??
    numberOfTitle(metadata, names) ??
    numberOfLines(lines, names) ??
    numberOfOpening(opening) ??
    numberOfAddress(metadata.addresses) ??
    numberOfFile(fileName, names)
  );
}

function numberOfTitle({ title }: SourceMetadata, names: ReadonlySet<string>): Found<string> | null {
  const read = title === null ? null : readIssueLine(title.value, names);
  if (title === null || read === null) return null;
  return found(read.number, title.origin, "title-number", "The subject or title gives its number.", title.value);
}

function numberOfLines(lines: readonly HeadLine[], names: ReadonlySet<string>): Found<string> | null {
  for (const { text } of lines) {
    const read = readIssueLine(text, names);
    if (read !== null) return found(read.number, "stated", "head-number", "A line of its head gives its number.", text);
  }
  return null;
}

const OPENING =
  /\b(?:welcome (?:back )?to|this is|here(?:'s| is)|you(?:'re| are) reading)\b[^.!?\n]{0,30}?\b(?:issue|edition|number)\s(?:no\.?\s|number\s|#)?#?(?<number>\d{1,5})\b(?![.,]\d)/iu;

/** "Welcome to issue 57 of …" */
function numberOfOpening(opening: string): Found<string> | null {
  const match = OPENING.exec(opening);
  return match?.groups?.number === undefined
    ? null
    : found(match.groups.number, "stated", "opening-number", "Its opening lines give its number.", match[0]);
}

function numberOfAddress(addresses: readonly string[]): Found<string> | null {
  for (const address of addresses.filter((value) => /^https?:/i.test(value))) {
    const groups = IN_PATH.exec(address)?.groups;
    const number = groups?.number ?? groups?.slug;
    if (number !== undefined && !isYear(number))
      return found(number, "inferred", "page-address", "The address of the page holds its number.", address);
  }
  return null;
}

function numberOfFile(fileName: string, names: ReadonlySet<string>): Found<string> | null {
  const base = fileName.replace(/^.*[/\\]/, "").replace(/\.\w{1,10}$/, "");
  const own = AFTER_NAME.exec(base)?.groups;
  const number =
    IN_FILE.exec(base)?.groups?.number ??
    (own?.name !== undefined && names.has(nameKey(own.name)) ? own.number : undefined);
  return number === undefined || isYear(number)
    ? null
    : found(number, "inferred", "file-name", "The name of the file holds its number.", base);
}

function isYear(number: string): boolean {
  return Number(number) >= FIRST_YEAR && Number(number) <= LAST_YEAR;
}
