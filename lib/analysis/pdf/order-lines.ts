import type { Line } from "./types";

/** Fewer lines on one side are a caption or a cell, not a column. */
const MIN_COLUMN_LINES = 3;

/** Columns of a page are as wide as this share of what is on it, at least. */
const MIN_COLUMN_SHARE = 0.15;

/** No page has more columns side by side than a broadsheet. */
const MAX_DEPTH = 6;

/**
 * Lines of a page in the order in which they are read: columns from left to right, each from top to bottom, and what runs
 * across them (a masthead, a headline) before the columns below it. By cutting along white gutters, in the manner of the
 * recursive XY-cut (Nagy and Seth, 1984). Each inner list is a part of the page that is read on its own.
 */
export function orderLines(lines: readonly Line[], depth = 0): Line[][] {
  if (lines.length === 0) return [];
  const gutter = depth < MAX_DEPTH ? findGutter(lines) : null;
  if (gutter === null) return [[...lines].sort((a, b) => a.baseline - b.baseline || a.left - b.left)];
  const parts: Line[][] = [];
  for (const band of cutBands(lines, gutter)) {
    if (band.isAcross) parts.push(band.lines);
    else {
      const left = band.lines.filter((line) => line.right <= gutter);
      const right = band.lines.filter((line) => line.right > gutter);
      parts.push(...orderLines(left, depth + 1), ...orderLines(right, depth + 1));
    }
  }
  return parts;
}

/** Where fewest lines run across, with enough lines of text on both sides at one height; null where there is no such place. */
function findGutter(lines: readonly Line[]): number | null {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  let best: { at: number; across: number } | null = null;
  // A gutter ends where a column begins: only there is looked.
  for (const at of new Set(lines.map((line) => Math.floor(line.left)))) {
    if (at - left < (right - left) * MIN_COLUMN_SHARE || right - at < (right - left) * MIN_COLUMN_SHARE) continue;
    const across = lines.filter((line) => line.left < at && line.right > at).length;
    if (best !== null && across >= best.across) continue;
    if (partsColumns(lines, at)) best = { at, across };
  }
  return best?.at ?? null;
}

function partsColumns(lines: readonly Line[], at: number): boolean {
  const ofLeft = lines.filter((line) => line.right <= at);
  const ofRight = lines.filter((line) => line.left >= at);
  const across = lines.length - ofLeft.length - ofRight.length;
  if (across > Math.min(ofLeft.length, ofRight.length)) return false;
  const beside = (some: Line[], others: Line[]) =>
    some.filter((line) => others.some((other) => Math.abs(other.baseline - line.baseline) < line.size)).length;
  return beside(ofLeft, ofRight) >= MIN_COLUMN_LINES && beside(ofRight, ofLeft) >= MIN_COLUMN_LINES;
}

type Band = { isAcross: boolean; lines: Line[] };

/** From top to bottom: lines that run across the gutter, and those between them that stand on its sides. */
function cutBands(lines: readonly Line[], gutter: number): Band[] {
  const bands: Band[] = [];
  for (const line of [...lines].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const isAcross = line.left < gutter && line.right > gutter;
    const last = bands.at(-1);
    if (last && last.isAcross === isAcross) last.lines.push(line);
    else bands.push({ isAcross, lines: [line] });
  }
  return bands;
}
