import { normaliseWhiteSpace } from "@/lib/analysis/text/white-space";
import { classOf, leadOf, lookOf, type Run } from "./block-look";
import { attributeOf, type TreeElement } from "./parse-tree";
import { resolveHref } from "./resolve-href";
import type { TextLook } from "./text-look";
import type { HtmlBlock, HtmlLink, HtmlPicture } from "./types";

/** How text is to be read at a place in the page. */
export type TextStyle = {
  kind: HtmlBlock["kind"];
  level: number | null;
  look: TextLook;
  anchor: TreeElement | null;
  listDepth: number;
  /** The list item it is in; 0 outside of lists. */
  item: number;
  cell: number;
};

/** The text is kept in pieces, its length and last character beside it: reading a long string that grows copies it. */
type Open = { style: TextStyle; pieces: string[]; length: number; last: string; runs: Run[]; pictures: Inside[] };
/** A picture inside a block, behind so many of its characters. */
type Inside = { at: number; picture: Omit<HtmlPicture, "before"> };
type Written = { style: TextStyle; text: string; runs: Run[] };

// No paragraph changes its look this often; what does is cut, so that no page takes long.
const MAX_RUNS = 2_000;

/** Gathers text into blocks: white space is closed up, links and looks are kept by offsets. */
export class BlockWriter {
  /** In reading order; complete when the last block is. */
  readonly pictures: HtmlPicture[] = [];
  private readonly blocks: HtmlBlock[] = [];
  private open: Open | null = null;
  private readonly begun = new Set<number>();

  constructor(private readonly baseUrl: string | null) {}

  write(raw: string, style: TextStyle): void {
    const isPreformatted = style.kind === "preformatted" || style.look.isPreformatted;
    const clean = normaliseWhiteSpace(raw);
    const text = isPreformatted ? clean : clean.replace(/\s+/g, " ");
    if (text === "" || (text.trim() === "" && this.open === null)) return;
    this.open ??= { style, pieces: [], length: 0, last: "", runs: [], pictures: [] };
    const { open } = this;
    const isGlued = !isPreformatted && open.last.trim() === "";
    const added = isGlued ? text.replace(/^ /, "") : text;
    if (added === "") return;
    const start = open.length;
    append(open, added);
    if (added.trim() !== "") open.runs.push({ start, end: open.length, look: style.look, anchor: style.anchor });
    if (open.runs.length >= MAX_RUNS) this.flush();
  }

  /** One break is a new line of the same block, two are a new block. */
  breakLine(style: TextStyle): void {
    if (this.open === null) return;
    takeClosingSpaces(this.open);
    if (style.kind !== "preformatted" && this.open.last === "\n") this.flush();
    else append(this.open, "\n");
  }

  /** A picture inside a block stands behind the line it is in. */
  picture(seen: Omit<HtmlPicture, "before" | "cell" | "href">, { anchor, cell }: TextStyle): void {
    const href = anchor === null ? null : resolveHref(attributeOf(anchor, "href"), this.baseUrl);
    const picture = { ...seen, href, cell };
    if (this.open) this.open.pictures.push({ at: this.open.length, picture });
    else this.pictures.push({ ...picture, before: this.blocks.length });
  }

  rule(): void {
    this.flush();
    this.blocks.push({ kind: "rule", level: null, text: "", links: [], leadChars: 0, look: null });
  }

  flush(): void {
    const { open } = this;
    this.open = null;
    if (open === null) return;
    const { style, runs } = open;
    const pictures = [...open.pictures].reverse();
    const written = { style, text: open.pieces.join(""), runs };
    const isPreformatted = style.kind === "preformatted";
    const parts = isPreformatted ? [{ start: 0, end: written.text.length }] : splitByLook(written);
    let at = 0;
    for (const [i, { start, end }] of parts.entries()) {
      if (i > 0) this.placePictures(pictures, start);
      while ((runs[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
      let last = at;
      while ((runs[last]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
      this.add({ ...written, runs: runs.slice(at, last) }, start, end, i > 0);
    }
    this.placePictures(pictures, Number.POSITIVE_INFINITY);
  }

  /** @param waiting the last first */
  private placePictures(waiting: Inside[], upTo: number): void {
    for (let next = waiting.at(-1); next && next.at <= upTo; next = waiting.at(-1)) {
      this.pictures.push({ ...next.picture, before: this.blocks.length });
      waiting.pop();
    }
  }

  finish(): HtmlBlock[] {
    this.flush();
    return this.blocks;
  }

  private add({ style, text: whole, runs }: Written, from: number, to: number, isRest: boolean): void {
    const raw = whole.slice(from, to);
    const text = style.kind === "preformatted" ? raw.replace(/^\n+|\s+$/g, "") : raw.trim();
    if (text === "") return;
    const start = from + raw.indexOf(text);
    const end = start + text.length;
    const own = runs.flatMap((run) => {
      const cut = { ...run, start: Math.max(0, run.start - start), end: Math.min(run.end, end) - start };
      return cut.end > cut.start ? [cut] : [];
    });
    // Only the first line of an item is its line; what looks different or stands apart is text under it.
    const isBelow = style.kind === "list-item" && (isRest || this.begun.has(style.item));
    const kind = isBelow ? "paragraph" : style.kind;
    if (style.kind === "list-item") this.begun.add(style.item);
    this.blocks.push({
      kind,
      level: kind === style.kind ? style.level : null,
      text,
      links: this.linksOf(own, text),
      leadChars: leadOf(own, text),
      look: { ...lookOf(own), cell: style.cell },
    });
  }

  private linksOf(runs: Run[], text: string): HtmlLink[] {
    const links: (HtmlLink & { anchor: TreeElement })[] = [];
    for (const { start, end, anchor } of runs) {
      if (anchor === null) continue;
      const last = links.at(-1);
      if (last?.anchor === anchor) {
        last.end = end;
        continue;
      }
      const href = resolveHref(attributeOf(anchor, "href"), this.baseUrl);
      if (href !== null) links.push({ start, end, href, anchor });
    }
    return links.flatMap(({ start, end, href }) => {
      const words = text.slice(start, end);
      const at = start + (words.length - words.trimStart().length);
      return words.trim() === "" ? [] : [{ start: at, end: at + words.trim().length, href }];
    });
  }
}

function append(open: Open, piece: string): void {
  open.pieces.push(piece);
  open.length += piece.length;
  open.last = piece.at(-1) ?? open.last;
}

function takeClosingSpaces(open: Open): void {
  while (open.last === " ") {
    const piece = open.pieces.pop() ?? "";
    let end = piece.length;
    while (piece[end - 1] === " ") end -= 1;
    open.length -= piece.length - end;
    if (end > 0) open.pieces.push(piece.slice(0, end));
    open.last = open.pieces.at(-1)?.at(-1) ?? "";
  }
}

type Part = { start: number; end: number };

/** Lines of a block that look different are blocks of their own: a headline in bold above its text, cut off by a break. */
function splitByLook({ text, runs }: Written): Part[] {
  if (!text.trim().includes("\n")) return [{ start: 0, end: text.length }];
  const parts: (Part & { look: string })[] = [];
  let at = 0;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop + 1;
    while ((runs[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    let last = at;
    while ((runs[last]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
    const look = classOf(runs.slice(at, last));
    const before = parts.at(-1);
    if (before && (look === "" || before.look === look)) before.end = end;
    else parts.push({ start, end, look });
    start = end;
  }
  return parts;
}
