import { isCapitals, toTitleCase } from "@/lib/analysis/intake/lines/section-heading";
import { foldWord } from "@/lib/analysis/text/fold";
import { toOneLine } from "@/lib/analysis/text/white-space";

const MAX_NAME_CHARS = 70;
const MAX_NAME_WORDS = 9;
// "The Harbour Team" sends for the Harbour.
const STAFF = /\s+(?:editorial\s+)?(?:team|editors?|staff|crew|newsletter team|newsroom|redaktion|équipe)$/iu;
// What a line of a mail's frame asks its reader to do is no name.
const ACTION =
  /^(?:view|read|open|see|click|listen|download|watch|hi|hello|dear|welcome|thanks|thank you|having|trouble|forward|latest \|)\b\s*(?:$|(?:this|it|in|on|online|the|more|here|to|us|from|there|all|post|for|our|your|web)\b)|\b(?:browser|subscribe|unsubscribe|forwarded|sign (?:up|in)|log ?in|web version|view online|manage preferences|all rights reserved|reply to|in app)\b/iu;

/** The form under which two spellings of a publication's name are equal: letters and digits, no article in front. */
export function nameKey(name: string): string {
  return foldWord(name.replace(STAFF, ""))
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/^the(?=.{3})/, "");
}

/** A name as it is shown: no quotation marks, brackets or words for its staff around it, capitals set in title case. */
export function tidyPublication(name: string): string {
  const bare = toOneLine(name)
    .replace(/^["'\u201C\u2018[(<\s]+|["'\u201D\u2019\])>\s,;:|\u00B7\u2022\u2013\u2014-]+$/gu, "")
    .replace(/^(?:the )?latest (?=\p{Lu})/iu, "")
    .replace(STAFF, "");
  return isCapitals(bare) && bare.includes(" ") ? toTitleCase(bare) : bare;
}

const SMALL =
  /^(?:a|an|the|of|in|on|at|for|to|and|or|from|with|by|as|vs|de|la|le|les|du|des|del|der|die|das|und|et|y|e|von|&)$/;

/** Whether every word but the small ones opens with a capital or digit, or holds one ("rOpenSci"). */
export function isTitleCased(name: string): boolean {
  return name
    .split(/\s+/)
    .every((word) => SMALL.test(word) || /[\p{Lu}\p{Lo}\p{N}]|\.\p{Ll}/u.test(word) || !/\p{L}/u.test(word));
}

/** Whether words could be the name of a publication: few, no sentence, nothing that asks for a click. */
export function isNameLike(name: string): boolean {
  if (name.length < 2 || name.length > MAX_NAME_CHARS || name.split(/\s+/).length > MAX_NAME_WORDS) return false;
  if (!/\p{L}/u.test(name) || /[!?\u2026@]|\.\.\.|https?:/u.test(name) || /[.]$/.test(name)) return false;
  return !ACTION.test(name) && /^[\p{L}\p{N}]/u.test(name);
}
