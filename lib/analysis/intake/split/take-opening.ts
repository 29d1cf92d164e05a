import { readHeadline } from "@/lib/analysis/intake/header/find-title";
import { nameKey } from "@/lib/analysis/intake/header/names";
import type { Header } from "@/lib/analysis/intake/header/read-header";
import { readByline } from "@/lib/analysis/intake/lines/byline";
import type { Furniture, HeadLink } from "@/lib/analysis/intake/types";
import { findDates } from "@/lib/analysis/text/dates";
import { foldWord } from "@/lib/analysis/text/fold";
import type { ArticleDraft } from "./split-issue";

type Opening = { opening: Furniture[]; drafts: ArticleDraft[] };

const MAX_TAGLINE_CHARS = 120;
// Under its own name an issue prints a date, a label, "Hi there,": whatever is longer is the editor's introduction.
const MAX_LABEL_CHARS = 60;

/** Takes away what an issue prints above its first article and that is no article: its name, its date, a tagline. */
export function takeOpening(drafts: ArticleDraft[], header: Header): Opening {
  const names = [header.publication?.value, header.title?.value].flatMap((name) => (name ? [foldName(name)] : []));
  const opening: Furniture[] = [];
  let rest = drafts;
  while (rest.length > 1) {
    const [first] = rest as [ArticleDraft, ...ArticleDraft[]];
    const isOwn = isMasthead(first, names, header) || isOwnTitle(first, rest.slice(1), header);
    const rule = isTagline(first) ? TAGLINE : isOwn ? MASTHEAD : null;
    if (rule === null) break;
    const isTitled = first.reasons.every((reason) => reason.rule !== "introduction");
    const lines = [...(isTitled ? [first.title] : []), ...textsOf(first)];
    opening.push(...lines.map((text) => ({ text, reason: rule })));
    rest = rest.slice(1);
  }
  return { opening, drafts: rest };
}

const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|day)|hallo|liebe|bonjour|hola)\b[^.?]{0,30}[,!]?$/iu;

const TAGLINE = {
  rule: "tagline",
  words: "A label between the line with which the issue names itself and its first headline.",
};
const MASTHEAD = { rule: "masthead", words: "The issue's own name or date above its first article." };

function textsOf({ blocks }: ArticleDraft): string[] {
  return blocks.flatMap((block) => (block.text === "" ? [] : [block.text]));
}

/** A line between the masthead and the first headline that is no sentence is what the issue says of itself, no article. */
function isTagline(draft: ArticleDraft): boolean {
  const text = textsOf(draft).join("\n");
  const isIntroduction = draft.reasons.some((reason) => reason.rule === "introduction");
  return isIntroduction && text.length <= MAX_TAGLINE_CHARS && /^\p{Lu}.*[^.!?"\u201D]$/u.test(text);
}

/** Titled by the name, title or date, with a label at most as text. */
function isMasthead({ title, blocks, headLinks = [] }: ArticleDraft, names: string[], header: Header): boolean {
  if (headLinks.some(leadsToPage) && !isNameOrDate(title, header)) return false;
  const key = foldName(title);
  const isOwn = names.some((name) => name === key || (key.length >= 8 && name.includes(key))) || isDate(title);
  return (
    isOwn && blocks.every((block) => block.text === "" || (block.kind !== "list-item" && isLabel(block.text, names)))
  );
}

/** The title of the issue with the address of its page, where the articles below have texts. */
function isOwnTitle(first: ArticleDraft, others: ArticleDraft[], header: Header): boolean {
  const isBare = (draft: ArticleDraft) => textsOf(draft).length === 0;
  const own = foldName(header.title?.value ?? "");
  return (
    own !== "" && foldName(first.title) === own && isBare(first) && others.filter(isBare).length * 2 < others.length
  );
}

/** The home page of a site is where its name leads, no item. */
function leadsToPage({ href }: HeadLink): boolean {
  return /^https?:\/\/[^/?#]+\/*[/?#][^/?#\s]/i.test(href);
}

/** The publication's own name with number and day at most: what leads somewhere under another title is an item. */
function isNameOrDate(title: string, header: Header): boolean {
  const publication = header.publication?.value ?? "";
  const isPartOfName = foldName(title).length >= 8 && foldName(publication).includes(foldName(title));
  return isDate(title) || isPartOfName || readHeadline(title, new Set([nameKey(publication)])) === null;
}

/** A date, the name again, a greeting. */
function isLabel(text: string, names: string[]): boolean {
  if (text.length > MAX_LABEL_CHARS) return false;
  const key = foldName(text);
  return (
    GREETING.test(text) ||
    readByline(text) !== null ||
    findDates(text, null).length > 0 ||
    names.some((name) => name.includes(key)) ||
    key === ""
  );
}

function isDate(title: string): boolean {
  const [date] = findDates(title, null);
  return date !== undefined && title.length - (date.end - date.start) <= 4;
}

function foldName(name: string): string {
  return foldWord(name).replace(/[^\p{L}\p{N}]+/gu, "");
}
