import type { SourceBlock, SourceDocument, SourceMetadata } from "@/lib/analysis/intake/document";
import type { Found } from "@/lib/analysis/intake/types";
import { listFootLines, listHeadLines } from "./head-lines";
import { isNameLike, isTitleCased, tidyPublication } from "./names";

/**
 * A name that a document may go by, where it was read, and how much that place says. One place counts once, however
 * often it repeats a name.
 */
export type NameCandidate = { found: Found<string>; place: string; weight: number };

const NAME = "(?<name>[\\p{L}\\p{N}][^\\n,;!?()<>\\u00B7\\u2022|\\u2014\\u2013]{1,68}?)";
const END =
  "(?=\\s*(?:[,;!?)(\\u00B7\\u2022|\\u2014\\u2013]|\\.(?:\\s|$)|\\s-\\s|\\bto (?:get|receive)\\b|\\bnewsletters? (?:at|on|via)\\b|\\busing\\b|\\bbecause\\b|\\bon our\\b|\\bon the\\b|\\bvia\\b|\\bwith\\b|$))";

/** Words of a title that may be a name or a headline: no line that repeats the title makes them surer. */
export const WEAK_PLACE = "subject-part";

type FootForm = { place: string; weight: number; pattern: RegExp };

/** What the last lines of mails say of their sender, in the words of the common mail tools and of the law. */
const FOOT_FORMS: FootForm[] = [
  form(
    "foot-subscribed",
    2,
    "\\b(?:subscribed to|signed up (?:for|to)|opted in to|subscriber (?:of|to)|joined|list for|registered (?:for|with))(?: the| our)? ",
  ),
  form(
    "foot-copyright",
    1.2,
    "(?:\\u00A9|\\(c\\)|copyright)(?:\\s*(?:\\u00A9|\\(c\\)|copyright))*\\s*(?:\\d{4}(?:\\s*[-\\u2013]\\s*\\d{4})?[,\\s]*)?(?:by )?",
  ),
  form(
    "foot-behalf",
    1.6,
    "\\b(?:on behalf of|sent (?:to you )?by|brought to you by|published by|stay connected with|thanks for reading|thank you for reading|unsubscribe from|you(?:'re| are) (?:receiving|getting|reading)|you receive|abonniert|abonné à)[: ]+(?:the )?",
  ),
];
const TOOLS =
  /^(?:mailchimp|substack|buttondown|beehiiv|convertkit|kit|ghost|revue|tinyletter|campaign ?monitor|constant contact|govdelivery.*|sendgrid|mailerlite|hubspot|brevo|sendinblue|htmlemail.*|medium|mailgun|this .*|our .*|us|you|your .*|it|from .*|a .*|an .*|emails?|e-mails?|updates?|all rights.*|the author.*|their .*|his .*|her .*)$/iu;
// "41 Quay Street", "PO Box 12", "Portland, OR 97201": the line of a postal address.
const POSTAL =
  /\bp\.?\s?o\.?\s?box\b|\b(?:pmb|suite|unit|floor|apt)\.? \d|\b\d{1,5} [\p{Lu}\w. ]{2,30} (?:street|st|road|rd|avenue|ave|blvd|boulevard|lane|square|row|drive|way)\b|\p{L}(?:stra\u00DFe|strasse|platz|weg|gasse) \d|\b\d{1,4},? rue\b|\b[A-Z]{2} \d{5}\b/iu;
const ISSUE_OF = new RegExp(`\\b(?:issue|edition|number|instal?lment) of (?:the )?${NAME}${END}`, "iu");
const SUBJECT_BRACKET = /^\W{0,3}\[(?<name>[^\]\d#]{2,60})\]/u;
const SUBJECT_COLON = /^[^\p{L}\p{N}]{0,4}(?<name>[^:\n]{2,50}):\s+\S/u;
const NUMBERED_NAME =
  /(?:^|[|\u2013\u2014\u00B7\u2022]\s|\s-\s)[^\p{L}\p{N}]{0,4}(?<name>\p{L}[^|\n#\u2013\u2014\u00B7\u2022:]{1,60}?)[\s,:]{1,3}(?:(?:issue|edition|no\.?|nr\.?|number|#)\s?){1,2}\d{1,5}\b/iu;
const DATED_NAME =
  /^[^\p{L}\p{N}]{0,4}(?<name>[^\n:|\u2013\u2014\u00B7\u2022]{2,60}?)\s?(?:[:,|\u2013\u2014\u00B7\u2022]|\s-)\s/u;
const LATEST_FROM =
  /\b(?:latest|news|updates?|highlights) (?:from|at|in) (?:the )?(?<name>[\p{Lu}\p{N}][^\n:|,]{1,60})$/u;
const SITE_SUFFIX = /\s(?:[|\u00B7\u2022\u2013\u2014]|-)\s(?<name>[^|\u00B7\u2022\u2013\u2014]{2,60})$/u;
const ISSUE_OF_REACH_BLOCKS = 12;
const ADDRESS_REACH_LINES = 16;
const MAX_ADDRESS_CHARS = 140;

/** Every name a document may go by: sender, list, site, subject, opening and closing lines. The masthead is read apart. */
export function listNames(
  document: Pick<SourceDocument, "blocks" | "whole" | "metadata" | "removed">,
): NameCandidate[] {
  const { metadata } = document;
  const blocks = document.whole ?? document.blocks;
  return [
    ...metadataNames(metadata),
    ...subjectNames(metadata),
    ...headNames(blocks),
    ...openingNames(blocks),
    ...footNames(listFootLines(document)),
  ].filter(({ found }) => isNameLike(found.value));
}

// How much each place of the metadata says: a list and a site name themselves, a sender may be a person.
const METADATA_WEIGHTS: Record<string, number> = {
  "list-id": 3,
  "site-name": 3,
  "mail-sender-outlet": 2,
  "mail-sender": 1.5,
  "mail-sender-whole": 0.5,
};

function metadataNames({ publications }: SourceMetadata): NameCandidate[] {
  return publications.map((found) => {
    const { rule } = found.reason;
    return candidate(found.value, rule, METADATA_WEIGHTS[rule] ?? 2, found.reason.words, found.quote, "metadata");
  });
}

function subjectNames({ title }: SourceMetadata): NameCandidate[] {
  if (title === null) return [];
  const { value, origin } = title;
  const words = "The title or subject names it.";
  const read = (pattern: RegExp, weight: number, place = "subject") => {
    const name = pattern.exec(value)?.groups?.name;
    return name === undefined ? [] : [candidate(name, place, weight, words, value, origin)];
  };
  return [
    ...read(SUBJECT_BRACKET, 2),
    ...read(NUMBERED_NAME, 2),
    ...read(LATEST_FROM, 1),
    // A colon or dash opens headlines too; they count beside another place only.
    ...read(SUBJECT_COLON, 0.6, WEAK_PLACE),
    ...read(DATED_NAME, 0.5, WEAK_PLACE),
    ...read(SITE_SUFFIX, 0.5, WEAK_PLACE),
  ];
}

function openingNames(blocks: readonly SourceBlock[]): NameCandidate[] {
  for (const { text } of blocks.slice(0, ISSUE_OF_REACH_BLOCKS)) {
    const name = ISSUE_OF.exec(text.slice(0, 600))?.groups?.name;
    if (name !== undefined && isTitleCased(name))
      return [candidate(name, "opening", 1, "Its opening lines name it.", null, "stated")];
  }
  return [];
}

// "Harbour Letter 2020-07-26" as a heading at the very top.
const TOP_LINES = 3;
const DAY_AT_END = /^(?<name>\p{L}.{2,60}?)[\s|\u00B7\u2022:,\u2013\u2014-]+\d{4}-\d\d-\d\d$/u;

function headNames(blocks: readonly SourceBlock[]): NameCandidate[] {
  return listHeadLines(blocks)
    .slice(0, TOP_LINES)
    .flatMap(({ text, isHeading }) => {
      const name = isHeading ? DAY_AT_END.exec(text)?.groups?.name : undefined;
      return name === undefined ? [] : [candidate(name, "head", 1.2, "Its first heading names it.", text, "stated")];
    });
}

function footNames(lines: string[]): NameCandidate[] {
  const found = lines.flatMap((line, i) => {
    const named = FOOT_FORMS.flatMap(({ place, weight, pattern }) => {
      const name = pattern.exec(line.slice(0, 400))?.groups?.name ?? "";
      return isFootName(name) ? [candidate(name, place, weight, "Its last lines name it.", line, "stated")] : [];
    });
    const isLast = i >= lines.length - ADDRESS_REACH_LINES;
    return isLast ? [...named, ...nameBeforeAddress(line, lines[i - 1])] : named;
  });
  return found;
}

/** "Harbour Weekly, 41 Quay Street" or the name on the line above the street. */
function nameBeforeAddress(line: string, before: string | undefined): NameCandidate[] {
  if (line.length > MAX_ADDRESS_CHARS || !POSTAL.test(line)) return [];
  const own = /^(?<name>[^,\u00B7\u2022|\n]{2,60}?)\s*[,\u00B7\u2022|]\s*\S/u.exec(line)?.groups?.name ?? "";
  const name =
    own !== "" && !/\d/.test(own) && !POSTAL.test(own)
      ? own
      : before?.replace(/^.{0,60}(?:\u00A9|\(c\))\s*(?:\d{4})?\s*/iu, "");
  if (name === undefined || name.length > 60 || !isFootName(name)) return [];
  return [candidate(name, "foot-address", 1.1, "It stands above the postal address.", line, "stated")];
}

function isFootName(name: string): boolean {
  return (
    name !== "" &&
    isNameLike(tidyPublication(name)) &&
    /^[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}|\.\p{Ll}/u.test(name) &&
    !TOOLS.test(name.trim())
  );
}

function candidate(
  name: string,
  place: string,
  weight: number,
  words: string,
  quote: string | null,
  origin: Found<string>["origin"],
): NameCandidate {
  return { place, weight, found: { value: tidyPublication(name), origin, reason: { rule: place, words }, quote } };
}

function form(place: string, weight: number, opening: string): FootForm {
  return { place, weight, pattern: new RegExp(`${opening}${NAME}${END}`, "iu") };
}
