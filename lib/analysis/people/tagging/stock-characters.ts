import type { FoundName } from "@/lib/analysis/people/tagging/found-name";

// Who explains protocols and puzzles since Rivest, Shamir and Adleman (1978): given names without a surname.
const FIRST_TWO = ["alice", "bob"];
const STOCK = new Set([...FIRST_TWO, ..."carol charlie dan dave eve mallory trent peggy faythe".split(" ")]);
const ONLY_STOCK = new Set("carol eve mallory trent peggy faythe".split(" "));

const IMAGINED =
  /\b(?:for example|for instance|e\.g\.|imagine|suppose|assume|let's say|consider|scenario|hypothetical)\b[^.!?]*$/i;
const REACH = 120;

/**
 * Leaves out the stock characters of examples: Alice and Bob, or one of them with another of the kind, all by given name
 * alone throughout the article; or one of them alone who comes in with "for example" or "imagine".
 */
export function dropStockCharacters(text: string, names: readonly FoundName[]): FoundName[] {
  const surnamed = new Set(names.filter(({ words }) => words.length > 1).flatMap(({ words }) => words));
  const isStock = ({ words, titleBefore }: FoundName) =>
    words.length === 1 && titleBefore === null && STOCK.has(words[0] ?? "") && !surnamed.has(words[0] ?? "");
  const cast = new Set(names.filter(isStock).map(({ words }) => words[0] ?? ""));
  const leads = FIRST_TWO.filter((name) => cast.has(name)).length;
  const isCast = leads === 2 || (leads === 1 && [...cast].some((name) => ONLY_STOCK.has(name)));
  const lone = names.find((name) => isStock(name) && FIRST_TWO.includes(name.words[0] ?? ""));
  const first = lone === undefined ? -1 : text.indexOf(lone.form);
  const isImagined = first >= 0 && IMAGINED.test(text.slice(Math.max(0, first - REACH), first));
  return isCast || isImagined ? names.filter((name) => !isStock(name)) : [...names];
}
