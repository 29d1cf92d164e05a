import type { TitleLine } from "./title-line";

/** Depths of the headings that are found: sections hold articles, what is inside an article is deeper than both. */
export const SECTION_DEPTH = 1;
const ARTICLE_DEPTH = 2;
export const INSIDE_DEPTH = 6;

// Sections and articles; headings under more than one other are inside an article.
const MAX_NESTING = 2;
const MIN_LEADING_LINES = 3;

/** A line that looks like a title, with what stands around it. `at` is the index of its block. */
export type TitleInPlace = TitleLine & {
  at: number;
  isAnnounced: boolean;
  opensCell: boolean;
  hasAction: boolean;
  next: "text" | "title" | "end";
};
/** Lines of one look. */
type Group = { look: string; lines: TitleInPlace[]; size: number; depth: number };

/**
 * Says what each title of a document heads, by what the titles of its look have in common: what follows them, where they
 * lead, how large they are beside the others.
 *
 * @returns each line with the depth of its heading: 1 a section, 2 an article, 6 inside an article
 */
export function judgeTitles(lines: TitleInPlace[]): { line: TitleInPlace; depth: number }[] {
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
function listNesting(lines: TitleInPlace[]): (number | null)[] {
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
function opensLookalikes(line: TitleInPlace, next: TitleInPlace | undefined): boolean {
  return line.next === "title" && !line.isLinked && !line.isAnnounced && next !== undefined && next.look !== line.look;
}

function groupByLook(lines: TitleInPlace[]): Group[] {
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
function listUnderAnnounced(lines: TitleInPlace[]): Set<TitleInPlace> {
  const looks = new Map<string, number>();
  for (const line of lines) if (line.isAnnounced) looks.set(line.look, (looks.get(line.look) ?? 0) + 1);
  const inner = new Set<TitleInPlace>();
  let open: TitleInPlace | null = null;
  for (const line of lines) {
    if ((looks.get(line.look) ?? 0) >= 2) open = line;
    else if (line.isAnnounced || (open !== null && !isSmaller(line, open))) open = null;
    else if (open !== null) inner.add(line);
  }
  return inner;
}

function isSmaller(a: TitleInPlace, b: TitleInPlace): boolean {
  return a.size !== b.size ? a.size < b.size : a.depth > b.depth;
}

/**
 * Where items lead somewhere and there are no sections, headings that lead nowhere are inside an article. A preview line
 * is cut after the first headlines, so that lines which look like those it names are headlines too.
 */
function listAsides(lines: TitleInPlace[]): Set<TitleInPlace> {
  const leads = (line: TitleInPlace) => line.isLinked || line.isAnnounced || line.hasAction;
  const hasSections = lines.some((line, i) => i > 0 && line.next === "title" && !leads(line));
  const leading = lines.filter(leads);
  if (hasSections || leading.length < MIN_LEADING_LINES) return new Set();
  const from = lines.indexOf(leading[0] as TitleInPlace);
  const named = new Set(leading.flatMap((line) => (line.isLinked || line.hasAction ? [] : [line.look])));
  return new Set(lines.filter((line, i) => i > from && !leads(line) && !named.has(line.look)));
}

/** In a document whose items begin a cell each, a line like theirs in the middle of a cell is inside an item. */
function isInnerLine(line: TitleInPlace, group: Group | undefined, previous: TitleInPlace | undefined): boolean {
  if (!group || line.isLinked || line.isAnnounced || line.opensCell) return false;
  const opening = group.lines.filter((each) => each.opensCell).length;
  return opening >= group.lines.length * 0.6 && opening >= 2 && previous?.look === line.look;
}
