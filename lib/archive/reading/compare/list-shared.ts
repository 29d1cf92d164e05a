import type { StandingSides } from "@/lib/analysis/events/profile/standing-text";
import { alignSentences } from "@/lib/analysis/events/reports/align-sentences";
import type { EvidencePair } from "@/lib/analysis/events/types";
import { hashText } from "@/lib/analysis/text/similarity";
import type { Span } from "@/lib/analysis/text/span";
import { toTextFragment } from "@/lib/analysis/text/text-fragment";
import { listPlainWords } from "@/lib/analysis/text/words";
import type { ArticleView, SharedPassage } from "@/lib/archive/reading/articles/types";

type Found = Pick<SharedPassage, "kind" | "a" | "b" | "words">;
type Side = Pick<ArticleView, "text" | "address">;

/**
 * What two articles both print, by the evidence found, and what both tell in other words; numbered in the order of `a`.
 * Standing text of either publication tells nothing of both.
 */
export function listShared(
  a: Side,
  b: Side,
  pairs: readonly EvidencePair[],
  standing: StandingSides = { a: null, b: null },
): SharedPassage[] {
  const printed = pairs.flatMap(({ kind, a: here, b: there, words }): Found[] =>
    kind === "quotation" || kind === "passage" ? [{ kind, a: here, b: there, words }] : [],
  );
  const told = alignSentences(a.text, b.text, {
    a: [...printed.flatMap((one) => one.a), ...(standing.a?.sentences ?? [])],
    b: [...printed.flatMap((one) => one.b), ...(standing.b?.sentences ?? [])],
  }).map((pair): Found => ({ kind: "same-facts", a: pair.a, b: pair.b, words: "the same facts in other words" }));
  const ids = new Set<string>();
  return [...printed, ...told]
    .sort((x, y) => startOf(x.a) - startOf(y.a) || startOf(x.b) - startOf(y.b))
    .map((found, index) => ({
      number: index + 1,
      id: nameOnce(found, a.text, ids),
      ...found,
      addresses: { a: addressOf(a, found.a), b: addressOf(b, found.b) },
    }));
}

const startOf = (spans: readonly Span[]) => spans[0]?.start ?? 0;

// 36 letters and digits to the seventh: no two passages of one page share them by chance.
const ID_CHARS = 7;

/** From the passage's words: what else is found later, or where it stands, does not change its address. */
function nameOnce({ a: [first] }: Found, text: string, taken: Set<string>): string {
  const words = listPlainWords(first ? text.slice(first.start, first.end) : "");
  const name = hashText(words.map((word) => word.folded).join(" ")).slice(-ID_CHARS);
  let id = name;
  for (let place = 2; taken.has(id); place += 1) id = `${name}-${place}`;
  taken.add(id);
  return id;
}

/** The first place is enough to find the others by. */
function addressOf({ text, address }: Side, spans: Span[]): string {
  const [first] = spans;
  return first ? `${address}#${toTextFragment(text, first)}` : address;
}
