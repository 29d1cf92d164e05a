import { stemmer } from "stemmer";
import { remember } from "./remember";

const ENGLISH_WORD = /^[a-z]{3,}$/;

/**
 * The stem of a folded word (Porter 1980), without its possessive: `secretaries` and `secretary's` become `secretari`.
 * Words that are not plain English letters (numbers, other scripts) come back as they are.
 */
export function stemWord(folded: string): string {
  const bare = folded.replace(/'s?$/, "");
  return ENGLISH_WORD.test(bare) ? stemOf(bare) : bare;
}

const stemOf = remember(stemmer);
