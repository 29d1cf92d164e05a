import { attributeOf, type TreeElement } from "./parse-tree";
import type { TextLook } from "./text-look";
import type { BlockLook } from "./types";

/** Characters of a block that look alike, by their offsets in it. */
export type Run = { start: number; end: number; look: TextLook; anchor: TreeElement | null };

/** What tells lines of a block apart: bold or not, linked or not, and the largest size. */
export function classOf(runs: Run[]): string {
  const [first] = runs;
  if (!first) return "";
  const isBold = runs.every((run) => run.look.isBold);
  const isLinked = runs.every((run) => run.anchor !== null);
  return `${isBold}|${isLinked}|${Math.round(runs.reduce((size, run) => Math.max(size, run.look.size), first.look.size))}`;
}

/** How most characters of a block look. */
export function lookOf(runs: Run[]): Omit<BlockLook, "cell"> {
  const sizes = new Map<number, number>();
  const colours = new Map<string, number>();
  const grounds = new Map<string, number>();
  let [linkedChars, jumpChars] = [0, 0];
  for (const { start, end, look, anchor } of runs) {
    sizes.set(look.size, (sizes.get(look.size) ?? 0) + end - start);
    grounds.set(look.background, (grounds.get(look.background) ?? 0) + end - start);
    colours.set(look.colour, (colours.get(look.colour) ?? 0) + end - start);
    if (anchor === null) continue;
    linkedChars += end - start;
    if (/^\s*#/.test(attributeOf(anchor, "href") ?? "")) jumpChars += end - start;
  }
  const isBold = runs.length > 0 && runs.every((run) => run.look.isBold);
  const ground = most(grounds) ?? "ffffff";
  return { size: most(sizes) ?? 16, colour: most(colours) ?? "000000", ground, isBold, linkedChars, jumpChars };
}

function most<K>(counts: ReadonlyMap<K, number>): K | undefined {
  let best: [K, number] | undefined;
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0];
}

/** The characters at the beginning that are in bold. */
export function leadOf(runs: Run[], text: string): number {
  let end = 0;
  for (const run of runs) {
    if (!run.look.isBold) break;
    end = run.end;
  }
  return text.slice(0, end).trimEnd().length;
}
