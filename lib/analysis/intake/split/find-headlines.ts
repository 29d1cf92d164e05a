import type { SourceBlock } from "@/lib/analysis/intake/document";
import { readNamesInPlace } from "@/lib/analysis/intake/lines/names-in-place";
import { foldWord } from "@/lib/analysis/text/fold";
import { findLabels, type Label } from "./find-labels";
import { INSIDE_DEPTH, judgeTitles, SECTION_DEPTH, type TitleInPlace } from "./judge-titles";
import { splitLeadRows } from "./lead-rows";
import { splitListRows } from "./list-rows";
import { readTitleLine, type TitleLine } from "./title-line";

const MIN_TITLE_CHARS = 8;
const MIN_NAMED_SHARE = 0.5;
// A preview line or list of contents names some dozens; more are compared with nothing, so that no page takes long.
const MAX_COMPARED = 200;
// Two lines that are links and nothing else are a name and a place; more are the items of a list.
const MIN_WEAK_LINES = 3;
const MIN_BODY_CHARS = 60;
const DEFAULT_SIZE = 16;

/**
 * Finds the headlines of a document that was laid out for the eye: lines set off by size, weight or as a link. What
 * follows a line says what it is: text makes it the headline of an item, another line a section; the lines of a look
 * that is smaller than the items' are headings inside them, unless they lead somewhere or are announced above.
 *
 * @param announced headlines as the document announces them itself, in a list of contents or its preview line
 */
export function findHeadlines(source: SourceBlock[], announced: readonly string[]): SourceBlock[] {
  const blocks = splitLeadRows(splitListRows(source));
  const lines = readTitles(blocks);
  const labels = findLabels(blocks, lines);
  const titles = lines.map((title, i) => (labels.has(i) ? null : title));
  const roles = new Map(
    judgeTitles(listLines(blocks, titles, announced)).map(({ line, depth }) => [line.at, { line, depth }]),
  );
  return blocks.flatMap((block, i) => {
    const role = roles.get(i);
    const isHeadline = role !== undefined && role.depth !== INSIDE_DEPTH;
    if (labels.has(i) && isOpen(roles.get(belowLabels(i, labels))?.depth)) return sectionLabel(block, labels.get(i));
    if (!isHeadline) return [insideHeading(block)];
    const heading = { ...role.line.heading, level: role.depth, isAnnounced: role.line.isAnnounced };
    return [heading, ...labelsAbove(i, blocks, labels), ...role.line.rest];
  });
}

function isOpen(depth: number | undefined): boolean {
  return depth !== undefined && depth !== INSIDE_DEPTH;
}

function belowLabels(at: number, labels: ReadonlyMap<number, Label>): number {
  let below = at + 1;
  while (labels.has(below)) below += 1;
  return below;
}

/** A label that names the section of the headline below stays above it; any other goes below. */
function sectionLabel(block: SourceBlock, label: Label | undefined): SourceBlock[] {
  return label?.kind === "section" ? [{ ...block, kind: "heading", level: SECTION_DEPTH, leadChars: 0 }] : [];
}

function labelsAbove(at: number, blocks: SourceBlock[], labels: ReadonlyMap<number, Label>): SourceBlock[] {
  const above: SourceBlock[] = [];
  for (let i = at - 1; labels.has(i); i -= 1) {
    const [block, label] = [blocks[i], labels.get(i)];
    if (!block || !label || label.kind === "section") continue;
    above.unshift(label.kind === "author" ? { ...block, byline: label.byline } : block);
  }
  return above;
}

function insideHeading(block: SourceBlock): SourceBlock {
  return block.kind === "heading" ? { ...block, level: INSIDE_DEPTH, isInferred: true } : block;
}

function readTitles(blocks: SourceBlock[]): (TitleLine | null)[] {
  const size = bodySizeOf(blocks);
  const all = blocks.map((block) => readTitleLine(block, size));
  const isFewWeak = all.filter((title) => title?.isWeak).length < MIN_WEAK_LINES;
  return dropNames(dropSecondLines(all.map((title) => (title?.isWeak && isFewWeak ? null : title))));
}

function listLines(blocks: SourceBlock[], titles: (TitleLine | null)[], announced: readonly string[]): TitleInPlace[] {
  const named = listNamed(announced, titles);
  let cell: number | null = null;
  return titles.flatMap((title, at) => {
    const outside = cell;
    cell = blocks[at]?.look?.cell ?? cell;
    if (title === null) return [];
    const isAnnounced = named.has(foldTitle(title.heading.text));
    const hasAction = actionUnder(blocks, titles, at);
    const next = title.rest.length > 0 ? "text" : nextOf(blocks, titles, at);
    return [{ ...title, at, isAnnounced, opensCell: cell !== outside, hasAction, next }];
  });
}

/** One link around a headline and the lines below it: only the first of them is the title. */
function dropSecondLines(titles: (TitleLine | null)[]): (TitleLine | null)[] {
  return titles.map((title, i) => {
    const before = titles[i - 1];
    const isSecond =
      title?.isLinked && before?.isLinked && before.rest.length === 0 && addressOf(title) === addressOf(before);
    return isSecond ? null : title;
  });
}

/** Lines of one look, each right below a title of another, that name persons: who wrote each article. */
function dropNames(titles: (TitleLine | null)[]): (TitleLine | null)[] {
  const groups = new Map<string, number[]>();
  for (const [i, title] of titles.entries()) {
    const above = titles[i - 1];
    if (title && above && above.look !== title.look) groups.set(title.look, [...(groups.get(title.look) ?? []), i]);
  }
  const names = new Set([...groups.values()].filter((places) => areNames(places, titles)).flat());
  return titles.map((title, i) => (names.has(i) ? null : title));
}

function areNames(places: readonly number[], titles: readonly (TitleLine | null)[]): boolean {
  return readNamesInPlace(places.map((i) => titles[i]?.heading.text ?? "")) !== null;
}

function addressOf({ heading }: TitleLine): string | undefined {
  return heading.links[0]?.href;
}

function actionUnder(blocks: SourceBlock[], titles: (TitleLine | null)[], at: number): boolean {
  for (let i = at + 1; i < blocks.length && !titles[i]; i += 1) if (blocks[i]?.action) return true;
  return false;
}

/** Which titles are announced: a list of contents or a preview line names several and says little else. */
function listNamed(announced: readonly string[], titles: (TitleLine | null)[]): Set<string> {
  const keys = titles.flatMap((title) => (title === null ? [] : [foldTitle(title.heading.text)]));
  const named = new Set<string>();
  for (const content of announced.map(foldTitle)) {
    const held = [...new Set(keys)].filter((key) => key.length >= MIN_TITLE_CHARS && content.includes(key));
    // "The Gutter" is not named by "The Gutter opens a new office", which is a headline itself.
    const isNamed = (key: string) => !held.some((other) => other !== key && other.includes(key));
    const found = held.length > MAX_COMPARED ? held : held.filter(isNamed);
    const chars = found.reduce((sum, key) => sum + key.length, 0);
    if (chars >= content.length * MIN_NAMED_SHARE) for (const key of found) named.add(key);
  }
  return named;
}

function nextOf(blocks: SourceBlock[], titles: (TitleLine | null)[], at: number): TitleInPlace["next"] {
  for (let i = at + 1; i < blocks.length; i += 1) {
    if (titles[i]) return "title";
    if (blocks[i]?.text !== "" || blocks[i]?.action) return "text";
  }
  return "end";
}

/** The size in which most of the running text is set. */
function bodySizeOf(blocks: SourceBlock[]): number {
  const sizes = new Map<number, number>();
  for (const { look, text, kind } of blocks) {
    if (look === null || kind === "heading" || text.length < MIN_BODY_CHARS || look.isBold) continue;
    sizes.set(look.size, (sizes.get(look.size) ?? 0) + text.length);
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? DEFAULT_SIZE;
}

function foldTitle(text: string): string {
  return foldWord(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
