import { foldWord } from "@/lib/analysis/text/fold";

/** The folded name by which a publication is one, whatever its case, accents, hyphens and leading article. */
export function publicationKey(name: string): string {
  return foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}
