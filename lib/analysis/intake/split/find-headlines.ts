import type { SourceBlock } from "@/lib/analysis/intake/document";
import { foldWord } from "@/lib/analysis/text/fold";
import { splitListRows } from "./list-rows";
import { readTitleLine, type TitleLine } from "./title-line";

/** Depths of the headings that are found: sections hold articles, what is inside an article is deeper than both. */
const SECTION_DEPTH = 1;
const ARTICLE_DEPTH = 2;
const INSIDE_DEPTH = 6;

// Sections and articles; headings under more than one other are inside an article.
const MAX_NESTING = 2;
const MIN_TITLE_CHARS = 8;
const MIN_NAMED_SHARE = 0.5;
// Two lines that are links and nothing else are a name and a place; more are the items of a list.
const MIN_WEAK_LINES = 3;
const MIN_LEADING_LINES = 3;
const MIN_BODY_CHARS = 60;
const DEFAULT_SIZE = 16;

/** Lines of one look, and what follows them. */
type Group = { look: string; lines: Line[]; size: number; depth: number };
type Line = TitleLine & {
  at: number;
  isAnnounced: boolean;
  opensCell: boolean;
  hasAction: boolean;
  next: "text" | "title" | "end";
};

/**
 * Finds the headlines of a document that was laid out for the eye: lines set off by size, weight or as a link. What
 * follows a line says what it is: text makes it the headline of an item, another line a section; the lines of a look
 * that is smaller than the items' are headings inside them, unless they lead somewhere or are announced above.
 *
 * @param announced headlines as the document announces them itself, in a list of contents or its preview line
 */
export function findHeadlines(source: SourceBlock[], announced: readonly string[]): SourceBlock[] {
  const blocks = splitListRows(source);
  const lines = listLines(blocks, announced);
  const roles = new Map(judgeLines(lines).map(({ line, depth }) => [line.at, { line, depth }]));
  return blocks.flatMap((block, i) => {
    const role = roles.get(i);
    if (!role) return [insideHeading(block)];
    const heading = { ...role.line.heading, level: role.depth, isAnnounced: role.line.isAnnounced };
    if (role.depth === INSIDE_DEPTH) return [insideHeading(block)];
    return role.line.rest ? [heading, role.line.rest] : [heading];
  });
}

function insideHeading(block: SourceBlock): SourceBlock {
  return block.kind === "heading" ? { ...block, level: INSIDE_DEPTH, isInferred: true } : block;
}

function listLines(blocks: SourceBlock[], announced: readonly string[]): Line[] {
  const size = bodySizeOf(blocks);
  const all = blocks.map((block) => readTitleLine(block, size));
  const isFewWeak = all.filter((title) => title?.isWeak).length < MIN_WEAK_LINES;
  const titles = all.map((title) => (title?.isWeak && isFewWeak ? null : title));
  const named = listNamed(announced, titles);
  let cell: number | null = null;
  return titles.flatMap((title, at) => {
    const outside = cell;
    cell = blocks[at]?.look?.cell ?? cell;
    if (title === null) return [];
    const isAnnounced = named.has(foldTitle(title.heading.text));
    const hasAction = actionUnder(blocks, titles, at);
    const next = title.rest ? "text" : nextOf(blocks, titles, at);
    return [{ ...title, at, isAnnounced, opensCell: cell !== outside, hasAction, next }];
  });
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
    const found = [...new Set(keys)].filter((key) => key.length >= MIN_TITLE_CHARS && content.includes(key));
    const chars = found.reduce((sum, key) => sum + key.length, 0);
    if (chars >= content.length * MIN_NAMED_SHARE) for (const key of found) named.add(key);
  }
  return named;
}

function nextOf(blocks: SourceBlock[], titles: (TitleLine | null)[], at: number): Line["next"] {
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

function judgeLines(lines: Line[]): { line: Line; depth: number }[] {
  const groups = groupByLook(lines);
  const items = groups.filter(isItemGroup);
  const main = items.reduce<Group | null>(
    (best, group) => (best === null || isMoreProminent(group, best) ? group : best),
    null,
  );
  const opened = new Set(lines.flatMap((line, i) => (line.next === "title" ? [lines[i + 1]?.look ?? ""] : [])));
  const inside = new Set(groups.filter((group) => main !== null && isInside(group, main) && !opened.has(group.look)));
  const nesting = listNesting(lines);
  const announced = listUnderAnnounced(lines);
  const asides = listAsides(lines);
  const sections = new Set(lines.flatMap((line, i) => (opensLookalikes(line, lines[i + 1]) ? [line.look] : [])));
  return lines.map((line, i) => {
    const group = groups.find(({ look }) => look === line.look);
    const depth = nesting[i] ?? null;
    const isSmall = (group !== undefined && inside.has(group)) || isInnerLine(line, group, lines[i - 1]);
    const isInner = announced.has(line) || asides.has(line) || (depth === null ? isSmall : depth > MAX_NESTING);
    const isItem = (line.next !== "title" && !sections.has(line.look)) || line.isLinked || line.isAnnounced;
    return { line, depth: isInner ? INSIDE_DEPTH : isItem ? ARTICLE_DEPTH : SECTION_DEPTH };
  });
}

/**
 * How many heading elements a heading is under, itself included: of these the upper two are sections and articles. A
 * single one at the top is the title of it all and does not count; null for other lines, and where elements do not nest.
 */
function listNesting(lines: Line[]): (number | null)[] {
  const headings = lines.filter((line) => line.isHeading);
  const [first, ...others] = headings;
  const isTitled = others.length > 1 && others.every((line) => line.depth > (first?.depth ?? 0));
  if (new Set(others.map((line) => line.depth)).size < 2) return lines.map(() => null);
  const open: number[] = [];
  return lines.map((line) => {
    if (!line.isHeading) return null;
    if (line === first && isTitled) return 1;
    while ((open.at(-1) ?? 0) >= line.depth) open.pop();
    open.push(line.depth);
    return open.length;
  });
}

/** A line that leads nowhere, right above one of another look: lines of its look are sections, also with text of their own. */
function opensLookalikes(line: Line, next: Line | undefined): boolean {
  return line.next === "title" && !line.isLinked && !line.isAnnounced && next !== undefined && next.look !== line.look;
}

function groupByLook(lines: Line[]): Group[] {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const group = groups.get(line.look) ?? { look: line.look, lines: [], size: line.size, depth: line.depth };
    group.lines.push(line);
    groups.set(line.look, group);
  }
  return [...groups.values()];
}

/** Most lines of the look have text of their own or lead somewhere; a look that appears once is the document's title. */
function isItemGroup({ lines }: Group): boolean {
  const items = lines.filter((line) => line.next === "text" || line.isLinked || line.isAnnounced);
  return lines.length >= 2 && items.length * 2 > lines.length;
}

function isMoreProminent(a: Group, b: Group): boolean {
  return a.size !== b.size ? a.size > b.size : a.depth < b.depth;
}

/** Headings inside articles are smaller than the articles' own, lead nowhere, are not announced and open no section. */
function isInside(group: Group, main: Group): boolean {
  if (group === main || !isMoreProminent(main, group)) return false;
  if (group.lines.every((line) => line.isWeak) && !main.lines.every((line) => line.isWeak)) return true;
  const { lines } = group;
  const leading = lines.filter((line) => line.isLinked || line.isAnnounced).length;
  const sections = lines.filter((line) => line.next === "title").length;
  return leading * 2 < lines.length && sections * 2 < lines.length;
}

/** What is set smaller than an announced headline, up to the next one of its look, is inside its article unless it is announced itself. */
function listUnderAnnounced(lines: Line[]): Set<Line> {
  const looks = new Map<string, number>();
  for (const line of lines) if (line.isAnnounced) looks.set(line.look, (looks.get(line.look) ?? 0) + 1);
  const inner = new Set<Line>();
  let open: Line | null = null;
  for (const line of lines) {
    if ((looks.get(line.look) ?? 0) >= 2) open = line;
    else if (line.isAnnounced || (open !== null && !isSmaller(line, open))) open = null;
    else if (open !== null) inner.add(line);
  }
  return inner;
}

function isSmaller(a: Line, b: Line): boolean {
  return a.size !== b.size ? a.size < b.size : a.depth > b.depth;
}

/** Where items lead somewhere and there are no sections, headings of their look that lead nowhere are inside an article. */
function listAsides(lines: Line[]): Set<Line> {
  const leads = (line: Line) => line.isLinked || line.isAnnounced || line.hasAction;
  const hasSections = lines.some((line, i) => i > 0 && line.next === "title" && !leads(line));
  const leading = lines.filter(leads);
  if (hasSections || leading.length < MIN_LEADING_LINES) return new Set();
  const from = lines.indexOf(leading[0] as Line);
  return new Set(lines.filter((line, i) => i > from && !leads(line)));
}

/** In a document whose items begin a cell each, a line like theirs in the middle of a cell is inside an item. */
function isInnerLine(line: Line, group: Group | undefined, previous: Line | undefined): boolean {
  if (!group || line.isLinked || line.isAnnounced || line.opensCell) return false;
  const opening = group.lines.filter((each) => each.opensCell).length;
  return opening >= group.lines.length * 0.6 && opening >= 2 && previous?.look === line.look;
}

function foldTitle(text: string): string {
  return foldWord(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
