import type { Line, Page, Run } from "./types";

// Shares of the size of the letters. A space is a quarter to a third of it, a gutter between columns mostly one and more. A wide
// space of a justified line is taken for one now and then: pieces of one line in one column are joined again.
const MAX_BASELINE_SHIFT = 0.35;
const MIN_SPACE = 0.15;
const MIN_GUTTER = 0.65;

/** Lines of a page from top to bottom, those of one height from left to right; what a gutter parts is two lines. */
export function findLines(page: Page): Line[] {
  const runs = page.runs.filter((run) => run.text.trim() !== "" || run.right > run.left);
  const sorted = runs
    .map((run, order) => ({ run, order }))
    .sort((a, b) => a.run.baseline - b.run.baseline || a.order - b.order);
  const rows: Run[][] = [];
  for (const { run } of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && isOneRow(first, run)) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap(splitRow);
}

/** Small letters set higher or lower than the line they belong to are of it. */
function isOneRow(first: Run, run: Run): boolean {
  return run.baseline - first.baseline <= MAX_BASELINE_SHIFT * Math.max(first.size, run.size);
}

function splitRow(row: Run[]): Line[] {
  const runs = [...row].sort((a, b) => a.left - b.left);
  const lines: Run[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (!line || !last || isGutter(last, run)) lines.push([run]);
    else line.push(run);
  }
  return lines.flatMap((line) => joinRuns(line) ?? []);
}

// pdf.js writes a run of white space where letters stand apart; a wide one is a gutter.
function isGutter(last: Run, run: Run): boolean {
  const isSpace = last.text.trim() === "";
  const gap = isSpace ? run.left - last.left : run.left - last.right;
  return gap > MIN_GUTTER * Math.min(last.size || run.size, run.size) && run.text.trim() !== "";
}

function joinRuns(runs: Run[]): Line | null {
  const lettered = runs.filter((run) => run.text.trim() !== "");
  const [first] = lettered;
  if (!first) return null;
  let text = "";
  let right = first.left;
  const isLeftward = lettered.filter((run) => run.isLeftward).length * 2 > lettered.length;
  let last: Run | null = null;
  for (const run of isLeftward ? [...runs].reverse() : runs) {
    const gap = last === null ? 0 : Math.max(run.left - last.right, last.left - run.right);
    const isApart = gap > MIN_SPACE * run.size && !/\s$/.test(text) && !/^\s/.test(run.text);
    text += isApart ? ` ${run.text}` : run.text;
    right = Math.max(right, run.right);
    last = run;
  }
  const size = mostOf(lettered);
  return {
    text: text.replace(/\s+/g, " ").trim(),
    ...{ left: first.left, right, baseline: lettered.find((run) => run.size === size)?.baseline ?? first.baseline },
    ...{ size, isLeftward },
    isBold: lettered.every((run) => run.isBold),
  };
}

/** The size of most letters. */
function mostOf(runs: Run[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of runs) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
