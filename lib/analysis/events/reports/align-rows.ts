import type { Span } from "@/lib/analysis/text/span";

/** A stretch of both texts that is set side by side; null where one side has nothing there. */
export type AlignedRow = { a: Span | null; b: Span | null };

/** What is on both sides, with how much it should count for what is set beside what. */
export type Anchor = { a: Span; b: Span; weight: number };

// The chain below takes the square of them.
const MAX_ANCHORS = 400;

/**
 * Both texts cut into rows at their blocks (in order, not overlapping), so that as much as can be of what they share stands side by
 * side. Neither text is put in another order: of the anchors, the chain of greatest weight that runs forward on
 * both sides decides (dynamic programming, as Gale and Church 1993 align sentences); the others keep their place.
 */
export function alignRows(
  blocksA: readonly Span[],
  blocksB: readonly Span[],
  anchors: readonly Anchor[],
): AlignedRow[] {
  const cuts = [{ i: 0, j: 0 }, ...chooseChain(placeAnchors(blocksA, blocksB, anchors))];
  return cuts.flatMap(({ i, j }, place) => {
    const next = cuts[place + 1] ?? { i: blocksA.length, j: blocksB.length };
    const [a, b] = [spanOf(blocksA.slice(i, next.i)), spanOf(blocksB.slice(j, next.j))];
    return a || b ? [{ a, b }] : [];
  });
}

type Place = { i: number; j: number; weight: number };

/** For each pair of blocks the weight of what they share. */
function placeAnchors(blocksA: readonly Span[], blocksB: readonly Span[], anchors: readonly Anchor[]): Place[] {
  const places = new Map<string, Place>();
  for (const { a, b, weight } of anchors.slice(0, MAX_ANCHORS)) {
    const [i, j] = [blockAt(blocksA, a), blockAt(blocksB, b)];
    if (i === -1 || j === -1) continue;
    const known = places.get(`${i} ${j}`);
    if (known) known.weight += weight;
    else places.set(`${i} ${j}`, { i, j, weight });
  }
  return [...places.values()].sort((x, y) => x.i - y.i || x.j - y.j);
}

const blockAt = (blocks: readonly Span[], { start }: Span) =>
  blocks.findIndex((block) => block.start <= start && start < block.end);

/** The heaviest chain in which both sides go forward. */
function chooseChain(places: Place[]): Place[] {
  const best: { total: number; before: number }[] = [];
  let end = -1;
  places.forEach((place, at) => {
    let before = -1;
    for (let k = 0; k < at; k += 1) {
      const other = places[k];
      if (!other || other.i >= place.i || other.j >= place.j) continue;
      if ((best[k]?.total ?? 0) > (best[before]?.total ?? 0)) before = k;
    }
    best.push({ total: place.weight + (best[before]?.total ?? 0), before });
    if ((best[at]?.total ?? 0) > (best[end]?.total ?? 0)) end = at;
  });
  const chain: Place[] = [];
  for (let at = end; at !== -1; at = best[at]?.before ?? -1) chain.unshift(...places.slice(at, at + 1));
  return chain.filter(({ i, j }) => i > 0 || j > 0);
}

function spanOf(blocks: readonly Span[]): Span | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
