import type { SourceBlock } from "@/lib/analysis/intake/document";
import { readNamesInPlace } from "@/lib/analysis/intake/lines/names-in-place";
import type { TitleLine } from "./title-line";

const MAX_LABEL_CHARS = 40;
const MIN_LABELS = 3;
const MIN_SHARE = 0.6;
// A line that ends like a sentence, opens with a dash or gives an address closes the text above.
const CLOSES_TEXT = /^[\u2014\u2013-]|[!?\u3002\u2026,;:]$|\p{L}{3}\.$|https?:\/\//u;

/** What stands above a headline: the person who wrote it, the section it is filed under, or a day, place or price of it. */
export type Label = { kind: "author"; byline: string } | { kind: "section" | "detail" };

/**
 * Lines in one look that stand right above the headlines of an issue, above the first of them and not below the last:
 * they belong to the headline below, not to the text above.
 *
 * @returns each label by the place of its block
 */
export function findLabels(blocks: SourceBlock[], titles: readonly (TitleLine | null)[]): Map<number, Label> {
  const groups = new Map<string, number[]>();
  for (const [i, block] of blocks.entries()) {
    const isTitle = titles[i] !== null && !titles[i]?.isWeak;
    if (isTitle || !titles[i + 1] || titles[i + 1]?.isWeak || !isShort(block)) continue;
    const key = `${lookOf(block)} ${titles[i + 1]?.look}`;
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  const found = new Map<number, Label>();
  const headlines = listHeadlines(titles);
  const last = new Map(blocks.flatMap((block, i) => (isShort(block) ? [[lookOf(block), i] as const] : [])));
  for (const places of groups.values()) {
    const [first = 0] = places;
    const own = headlines.get(titles[first + 1]?.look ?? "");
    if (!own || places.length < MIN_LABELS || places.length < own.count * MIN_SHARE || own.first !== first + 1)
      continue;
    // The same look below the last headline is that of a line which closes each text.
    if ((last.get(lookOf(blocks[first] as SourceBlock)) ?? 0) > own.last + 1) continue;
    const read = labelsOf(places.map((i) => blocks[i]?.text ?? ""));
    for (const [n, i] of places.entries()) found.set(i, read[n] as Label);
    if (read.some(({ kind }) => kind !== "author")) findNamesAbove(blocks, places, found);
  }
  return found;
}

/** Lines of one look right above the labels are labels too where they name persons: a name, below it what they do. */
function findNamesAbove(blocks: SourceBlock[], labels: readonly number[], found: Map<number, Label>): void {
  const [first = 0] = labels;
  const look = blocks[first - 1] && lookOf(blocks[first - 1] as SourceBlock);
  const places = labels.flatMap((i) => {
    const above = blocks[i - 1];
    return above && isShort(above) && lookOf(above) === look ? [i - 1] : [];
  });
  const names = places.length < labels.length ? null : readNamesInPlace(places.map((i) => blocks[i]?.text ?? ""));
  for (const [n, name] of (names ?? []).entries())
    if (name !== null) found.set(places[n] as number, { kind: "author", byline: name });
}

/** Where the titles of each look begin and end, and how many there are. */
function listHeadlines(titles: readonly (TitleLine | null)[]) {
  const found = new Map<string, { first: number; last: number; count: number }>();
  for (const [i, title] of titles.entries()) {
    if (title === null) continue;
    const { first, count } = found.get(title.look) ?? { first: i, count: 0 };
    found.set(title.look, { first, last: i, count: count + 1 });
  }
  return found;
}

function labelsOf(labels: string[]): Label[] {
  const names = readNamesInPlace(labels);
  if (names !== null)
    return names.map((name) => (name === null ? { kind: "detail" } : { kind: "author", byline: name }));
  const distinct = new Set(labels);
  const isNamed = labels.every((label) => /\p{L}{2}/u.test(label) && !/[\d:\uFF1A]/.test(label));
  // A section comes again, but not above every headline.
  const kind = isNamed && distinct.size > 1 && distinct.size < labels.length ? "section" : "detail";
  return labels.map(() => ({ kind }));
}

function isShort({ kind, text, look }: SourceBlock): boolean {
  return (
    kind === "paragraph" && look !== null && text !== "" && text.length <= MAX_LABEL_CHARS && !CLOSES_TEXT.test(text)
  );
}

function lookOf({ look, links }: SourceBlock): string {
  return `${look?.size}|${look?.colour}|${look?.isBold}|${links.length > 0}`;
}
