import { foldWord } from "@/lib/analysis/text/fold";
import { filingKeys } from "./name-keys";

/** A person's name with what lists of names need of it. */
export type NameColumns = {
  name: string;
  /** What lists by name sort by: the folded name, so that É stands with E. */
  sortKey: string;
  /** The letter of the alphabet it is listed under: `A` to `Z`, or `OTHER` for other scripts and digits. */
  initial: string;
};

/** The columns of a name. Pure. */
export function nameColumns(name: string): NameColumns {
  const [sortKey = name.toLowerCase()] = filingKeys(name).sort();
  const letter = foldWord(name.slice(0, 1)).charAt(0).toUpperCase();
  return { name, sortKey, initial: /^[A-Z]$/.test(letter) ? letter : "OTHER" };
}
