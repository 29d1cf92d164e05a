import type { Sender } from "@/lib/analysis/intake/types";
import { foldWord } from "@/lib/analysis/text/fold";
import type { Reason } from "@/lib/analysis/text/span";

/**
 * Why issues under a name that come from a sender are of the publication whose issues came from there before; null when
 * nothing says so. A mailing list (RFC 2919) is one publication's, whatever its mails call it. An address may be a whole
 * house's, so there one name has to hold the other: "Harbour News" and "Harbour News Digest", not "Harbour Kitchen".
 */
export function findSamePublication(name: string, sender: Sender, known: string): Reason | null {
  if (sender.kind === "list") {
    return { rule: "one-list", words: `Its issues come from the mailing list of ${known} (${sender.value}).` };
  }
  if (!holdsName(name, known)) return null;
  return {
    rule: "one-sender",
    words: `It comes from the address of ${known} (${sender.value}), and one name holds the other.`,
  };
}

/** Whether the words of one name open or close the other. */
function holdsName(one: string, other: string): boolean {
  const [short, long] = [listWords(one), listWords(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length === 0) return false;
  const isAt = (from: number) => short.every((word, index) => word === long[from + index]);
  return isAt(0) || isAt(long.length - short.length);
}

const listWords = (name: string) =>
  foldWord(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word, index) => word !== "" && !(index === 0 && word === "the"));
