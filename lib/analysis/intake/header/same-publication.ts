import type { Sender } from "@/lib/analysis/intake/types";
import { foldWord } from "@/lib/analysis/text/fold";
import type { Reason } from "@/lib/analysis/text/span";
import { isStopword } from "@/lib/analysis/text/stopwords";

/**
 * Why issues under a name that come from a sender are of the publication whose issues came from there before; null when
 * nothing says so. A mailing list (RFC 2919) is one publication's, whatever its mails call it. An address may be a whole
 * house's, and so may a List-Id, so there one name has to hold the other: "Harbour News" and "Harbour News Digest", not
 * "Harbour Kitchen".
 *
 * @param names all names under which issues came from this sender
 */
export function findSamePublication(
  name: string,
  sender: Sender,
  known: string,
  names: readonly string[],
): Reason | null {
  const isList = sender.kind === "list";
  if (isList && !namesAccount(sender.value) && countUnlike([...names, name, known]) <= MOST_UNLIKE) {
    return { rule: "one-list", words: `Its issues come from the mailing list of ${known} (${sender.value}).` };
  }
  if (!holdsName(name, known)) return null;
  const from = isList ? "mailing list" : "address";
  return {
    rule: "one-sender",
    words: `It comes from the ${from} of ${known} (${sender.value}), and one name holds the other.`,
  };
}

/** Where mail services put an account in place of a list: Salesforce Marketing Cloud. */
const ACCOUNT_HOSTS = ["xt.local"];

const namesAccount = (listId: string) => ACCOUNT_HOSTS.some((host) => listId.toLowerCase().endsWith(`.${host}`));

/** A publication may take another name; three that have nothing in common are those of a house. */
const MOST_UNLIKE = 2;

/** How many groups names fall into, when those that share a word are of one. */
function countUnlike(names: readonly string[]): number {
  let groups: Set<string>[] = [];
  for (const name of names) {
    const words = new Set(listWords(name).filter((word) => !isStopword(word)));
    const like = groups.filter((group) => [...words].some((word) => group.has(word)));
    groups = [...groups.filter((group) => !like.includes(group)), new Set([words, ...like].flatMap((all) => [...all]))];
  }
  return groups.length;
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
