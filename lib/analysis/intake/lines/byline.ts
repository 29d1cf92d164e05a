import { toOneLine } from "@/lib/analysis/text/white-space";
import { toTitleCase } from "./section-heading";

/** Who wrote an article, the words it was read from, and the outlet printed with the name. */
export type Byline = { author: string; outlet: string | null; quote: string };

const PARTICLES = "(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|y|e|af)";
const GIVEN = "[\\p{Lu}][\\p{L}\\p{M}.'\\u2019-]{0,30}";
const NAME = `${GIVEN}(?: (?:${PARTICLES}|${GIVEN})){0,4}`;
const NAMES = `${NAME}(?:(?:, (?:and )?| and | & | und | et | y )${NAME}){0,5}`;
const OFFICE =
  "(?:,? ?(?:staff|senior|chief|special|contributing|associated press|reuters|korea|foreign|political|business|sports)?[ ,]{0,2}" +
  "(?:reporter|writer|correspondent|editor|columnist|analyst|contributor|journalist|press|times|post|herald|news)[^\\n]{0,60})";
const BY_LINE = new RegExp(
  `^(?:By|BY|Written by|Posted by|Author:|Von|Par|Por|Text:)[ :]{1,3}(?<names>${NAMES})${OFFICE}?\\.?$`,
  "u",
);
const BY_LINE_LOOSE = /^(?:By|BY|Written by|Posted by|Author:)[ :]{1,3}(?<names>[^\n.!?]{2,80})$/u;
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

/** A line that is nothing but a byline: "By Jane Roe", "Jane Roe reports from Seoul.", "Jane Roe, staff writer". */
export function readByline(line: string): Byline | null {
  const text = toOneLine(line);
  if (text === "" || text.length > MAX_LINE_CHARS) return null;
  const strict = BY_LINE.exec(text) ?? REPORTS.exec(text) ?? REPORTING_BY.exec(text) ?? OFFICE_LINE.exec(text);
  const names = strict?.groups?.names ?? (isShortByLine(text) ? BY_LINE_LOOSE.exec(text)?.groups?.names : undefined);
  return names === undefined ? null : { author: tidyAuthor(names), outlet: null, quote: line };
}

/** The byline with which a text closes: "<The Paper/Jane Roe>". `start` is where it begins. */
export function readClosingByline(text: string): (Byline & { start: number }) | null {
  const from = Math.max(0, text.length - MAX_LINE_CHARS);
  const match = CLOSING.exec(text.slice(from));
  if (!match?.groups?.names) return null;
  const outlet = match.groups.outlet?.trim() ?? null;
  return { author: tidyAuthor(match.groups.names), outlet, quote: match[0].trim(), start: from + match.index };
}

/** The name alone of what metadata or a byline element gives: "By\n Jane Roe" is Jane Roe. */
export function tidyAuthor(author: string): string {
  return toTitleCase(toOneLine(author))
    .replace(/^(?:(?:posted|written|words|text|story)\s+)?by[:\s]+/i, "")
    .replace(/[\s,;|\u00B7\u2022-]+$/, "");
}

// Words in lower case after "By" are a sentence that begins ("By the end of the year ..."), unless the line is short.
function isShortByLine(text: string): boolean {
  const words = text.split(" ").slice(1);
  return words.length <= 6 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= Math.ceil(words.length * 0.7);
}
