import type { BlockPictures } from "@/lib/analysis/intake/document";
import type { Block, BlockKind, Furniture, HeadLink, ParsedArticle, TextLink } from "@/lib/analysis/intake/types";
import type { Reason } from "@/lib/analysis/text/span";
import { hashWords } from "./line-words";

export type LineKind = "section" | "headline" | "heading" | "text" | "furniture";

/** A line of an issue's split, in reading order: every word that was read stands in one of them. */
export type SplitLine = {
  /** A hash of its folded words and which of the lines with these words it is: the same in every analysis. */
  id: string;
  kind: LineKind;
  /** What it was before any rule or correction. */
  found: LineKind;
  text: string;
  /** A title that is printed nowhere as a line of its own: first words of the text, or the title. */
  isMade: boolean;
  block: { kind: BlockKind; level: number | null } | null;
  /** Offsets count in `text`. */
  links: TextLink[];
  /** The article it was found in, as the place among those of the issue; null for furniture and sections. */
  article: number | null;
  /** The line of the section an article was found under; only of headlines. */
  section: string | null;
  /** Why it is what it is: the rule that took furniture away, an editor. */
  reason: Reason | null;
  /** The pictures around it, which move with it. */
  pictures?: BlockPictures;
  /** An article begins here without a headline. */
  opens: boolean;
  isMoved: boolean;
};

export type Splittable = { articles: readonly ParsedArticle[]; furniture: readonly Furniture[] };

type Draft = Omit<SplitLine, "id">;

// Titles that stand on no line of their own.
const MADE_TITLES = new Set(["first-words", "introduction", "given-title"]);

/** The lines of an issue as it was read. */
export function listLines({ articles, furniture }: Splittable): SplitLine[] {
  const above = furniture.filter(({ before }) => before === undefined);
  const drafts: Draft[] = above.map(toFurniture);
  const before = groupByPlace(furniture);
  const addAll = (place: string) => {
    for (const draft of before.get(place) ?? []) drafts.push(draft);
  };
  let section: string | null = null;
  const sectionAt = new Map<Draft, Draft>();
  let sectionLine: Draft | null = null;
  for (const [index, article] of articles.entries()) {
    addAll(`${index} -1`);
    if (article.section !== section) {
      section = article.section;
      sectionLine = section === null ? null : makeLine("section", section);
      if (sectionLine) drafts.push(sectionLine);
    }
    const head = toHeadline(article, index);
    if (sectionLine) sectionAt.set(head, sectionLine);
    drafts.push(head);
    const links = linksOfBlocks(article);
    const pictures = picturesOfBlocks(article);
    for (const [at, block] of article.blocks.entries()) {
      addAll(`${index} ${at}`);
      drafts.push(toBlockLine(article, index, block, { links: links[at] ?? [], pictures: pictures[at] }));
    }
  }
  addAll(`${articles.length} -1`);
  return nameLines(drafts, sectionAt);
}

/** Gives lines their ids; equal words are told apart by their order. */
function nameLines(drafts: readonly Draft[], sectionAt: ReadonlyMap<Draft, Draft>): SplitLine[] {
  const counts = new Map<string, number>();
  const ids = new Map(
    drafts.map((draft) => {
      const words = `${draft.isMade ? "t" : ""}${hashWords(draft.text)}`;
      const occurrence = counts.get(words) ?? 0;
      counts.set(words, occurrence + 1);
      return [draft, `${words}-${occurrence}`] as const;
    }),
  );
  const idOf = (draft: Draft | undefined) => (draft ? (ids.get(draft) ?? null) : null);
  return drafts.map((draft) => ({ ...draft, id: idOf(draft) ?? "", section: idOf(sectionAt.get(draft)) }));
}

function makeLine(kind: LineKind, text: string, rest: Partial<Draft> = {}): Draft {
  const bare = { isMade: false, block: null, links: [], article: null, section: null, reason: null };
  return { kind, found: kind, text, ...bare, opens: false, isMoved: false, ...rest };
}

const toFurniture = ({ text, reason }: Furniture): Draft => makeLine("furniture", text, { reason });

function groupByPlace(furniture: readonly Furniture[]): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const piece of furniture) {
    if (!piece.before) continue;
    const place = `${piece.before.article} ${piece.before.block}`;
    const group = groups.get(place);
    if (group) group.push(toFurniture(piece));
    else groups.set(place, [toFurniture(piece)]);
  }
  return groups;
}

function toHeadline(article: ParsedArticle, index: number): Draft {
  const { title, reasons, headLinks } = article;
  const isMade = reasons.some(({ rule }) => MADE_TITLES.has(rule));
  return makeLine("headline", title, { isMade, article: index, links: linksInTitle(title, headLinks) });
}

/** The links of a headline that are words of it: buttons below it are not. */
function linksInTitle(title: string, headLinks: readonly HeadLink[]): TextLink[] {
  return headLinks.flatMap(({ text, ...address }) => {
    const start = text.trim() === "" ? -1 : title.indexOf(text);
    return start === -1 ? [] : [{ start, end: start + text.length, ...address }];
  });
}

function toBlockLine(
  article: ParsedArticle,
  index: number,
  block: Block,
  inside: Pick<Draft, "links" | "pictures">,
): Draft {
  const { start, end, kind, level } = block;
  const text = article.text.slice(start, end);
  return makeLine(kind === "heading" ? "heading" : "text", text, { block: { kind, level }, ...inside, article: index });
}

/** The pictures of each block: those above it, and for the last those below the text. */
function picturesOfBlocks({ blocks, pictures = [] }: ParsedArticle): (BlockPictures | undefined)[] {
  const last = blocks.length - 1;
  let next = 0;
  return blocks.map(({ start }, at) => {
    const found: BlockPictures = { above: [], below: [] };
    for (let picture = pictures[next]; picture && (picture.at <= start || at === last); picture = pictures[next]) {
      const { at: place, ...loose } = picture;
      (place <= start ? found.above : found.below).push(loose);
      next += 1;
    }
    return found.above.length + found.below.length > 0 ? found : undefined;
  });
}

/** The links within each block, counted from where it begins, in one walk over both. */
function linksOfBlocks({ blocks, links }: ParsedArticle): TextLink[][] {
  const sorted = [...links].sort((a, b) => a.start - b.start);
  let next = 0;
  return blocks.map(({ start, end }) => {
    const found: TextLink[] = [];
    for (let link = sorted[next]; link && link.start < end; link = sorted[next]) {
      if (link.start >= start && link.end <= end)
        found.push({ ...link, start: link.start - start, end: link.end - start });
      next += 1;
    }
    return found;
  });
}
