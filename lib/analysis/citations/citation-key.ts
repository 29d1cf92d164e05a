import type { CitedSource } from "./types";

// Enough to know it by in a manuscript.
const MAX_LETTERS = 40;

/** The name of an entry in a bibliography file: who or what, year, first long word of the title. ASCII letters and digits. */
export function citationKey({ authors: [author], publication, title, date }: CitedSource): string {
  const who = author ? ("literal" in author ? author.literal : author.family) : (publication ?? "");
  const word = plainWords(title).find((one) => one.length > 3) ?? "";
  const key = [plainWords(who).join(""), date?.date.slice(0, 4) ?? "", word].join("");
  return key.slice(0, MAX_LETTERS) || "source";
}

function plainWords(text: string): string[] {
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return folded.match(/[a-z0-9]+/g) ?? [];
}
