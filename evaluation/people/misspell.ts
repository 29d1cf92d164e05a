import { makeRandom } from "@/evaluation/events/events-scores";

export const SLIPS = ["left out", "doubled", "swapped", "wrong", "run together", "other order", "romanised"] as const;
export type Slip = (typeof SLIPS)[number];

// What hands that know another romanisation write instead.
const ROMANISED: [RegExp, string][] = [
  [/j/i, "ch"],
  [/k/i, "g"],
  [/ai/i, "ae"],
  [/ei/i, "ey"],
  [/u/i, "oo"],
  [/v/i, "w"],
  [/i/i, "y"],
  [/o/i, "u"],
];

/** A name as it is typed in haste: one slip of the kind its number says, at a place its number chooses. */
export function misspell(name: string, number: number): string {
  return slip(name, SLIPS[number % SLIPS.length] ?? "swapped", number);
}

/** One slip of a kind in the longest word of a name, never at its first letter; the same every time. */
export function slip(name: string, kind: Slip, number: number): string {
  const words = name.split(" ");
  if (kind === "run together") return name.replace(/[\s-]+/g, "");
  if (kind === "other order") return words.toReversed().join(" ");
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long));
  const random = makeRandom(number + 1);
  const at = 1 + Math.floor(random() * (longest.length - 2));
  return name.replace(longest, damage(longest, kind, at, random));
}

function damage(word: string, kind: Slip, at: number, random: () => number): string {
  const [start, letter, rest] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  if (kind === "left out") return start + rest;
  if (kind === "doubled") return start + letter + letter + rest;
  if (kind === "swapped") return start + rest.charAt(0) + letter + rest.slice(1);
  if (kind === "wrong") return start + String.fromCharCode(97 + Math.floor(random() * 26)) + rest;
  const [from, to] = ROMANISED.find(([pattern]) => pattern.test(word.slice(1))) ?? [/$/, "h"];
  return word.charAt(0) + word.slice(1).replace(from, to);
}
