import { foldWord } from "@/lib/analysis/text/fold";

// Longer slugs say no more and break in mails.
const MAX_LENGTH = 80;

/** The address of a person made of the name: "Kim Jong-un" → "kim-jong-un"; "person" when no letter is left. */
export function personSlug(name: string): string {
  const words =
    foldWord(name.slice(0, 400))
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, MAX_LENGTH) : `${slug}-${word}`;
    if (longer.length > MAX_LENGTH) break;
    slug = longer;
  }
  return slug === "" ? "person" : slug;
}
