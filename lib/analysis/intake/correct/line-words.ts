import { createHash } from "node:crypto";
import { foldWord } from "@/lib/analysis/text/fold";

const HASH_CHARS = 16;

/** Equal for lines with the same letters and digits, whatever their case, accents and punctuation. */
export function hashWords(text: string): string {
  const letters = foldWord(text).replace(/[^\p{L}\p{N}]+/gu, "");
  return createHash("sha256")
    .update(letters || text.trim())
    .digest("hex")
    .slice(0, HASH_CHARS);
}

/** The same for what a publication prints again and again: numbers may differ, as in "Read all 128 issues". */
export function hashForRule(text: string): string {
  return hashWords(text.replace(/\p{N}+/gu, "0"));
}
