import { foldWord } from "@/lib/analysis/text/fold";

/** Spellings that differ in case, accents, punctuation or spacing are one author. Empty for a name without letters. */
export function authorKey(name: string): string {
  return foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
