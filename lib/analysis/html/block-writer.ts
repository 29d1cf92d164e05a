import { normaliseWhiteSpace } from "@/lib/analysis/text/white-space";
import { resolveHref } from "./resolve-href";
import type { HtmlBlock } from "./types";

/** How text is to be read at a place in the page. */
export type TextStyle = {
  kind: HtmlBlock["kind"];
  level: number | null;
  isBold: boolean;
  anchor: Element | null;
  listDepth: number;
};

type Open = {
  kind: HtmlBlock["kind"];
  level: number | null;
  text: string;
  links: OpenLink[];
  leadChars: number;
  isLead: boolean;
};
type OpenLink = { start: number; end: number; anchor: Element };

/** Gathers text into blocks: white space is closed up, links and the bold lead are kept by offsets. */
export class BlockWriter {
  private readonly blocks: HtmlBlock[] = [];
  private open: Open | null = null;

  constructor(private readonly baseUrl: string | null) {}

  write(raw: string, style: TextStyle): void {
    const isPreformatted = style.kind === "preformatted";
    const text = isPreformatted ? normaliseWhiteSpace(raw) : normaliseWhiteSpace(raw).replace(/\s+/g, " ");
    if (text === "" || (text.trim() === "" && this.open === null)) return;
    const open = this.openFor(style);
    const isGlued = !isPreformatted && /(?:^|\s)$/.test(open.text);
    const added = isGlued ? text.replace(/^ /, "") : text;
    if (added === "") return;
    const start = open.text.length;
    open.text += added;
    if (added.trim() === "") return;
    if (open.isLead && (style.isBold || style.kind === "heading")) open.leadChars = open.text.trimEnd().length;
    else open.isLead = false;
    if (style.anchor !== null) this.extendLink(open, start, style.anchor);
  }

  /** One break is a new line of the same block, two are a new block. */
  breakLine(style: TextStyle): void {
    if (this.open === null) return;
    const text = this.open.text.replace(/ +$/, "");
    if (style.kind !== "preformatted" && text.endsWith("\n")) this.flush();
    else this.open.text = `${text}\n`;
  }

  rule(): void {
    this.flush();
    this.blocks.push({ kind: "rule", level: null, text: "", links: [], leadChars: 0 });
  }

  flush(): void {
    const { open } = this;
    this.open = null;
    if (open === null) return;
    const text = open.kind === "preformatted" ? open.text.replace(/^\n+|\s+$/g, "") : open.text.trim();
    if (text === "") return;
    const shift = open.text.indexOf(text);
    this.blocks.push({
      kind: open.kind,
      level: open.level,
      text,
      links: open.links.flatMap((link) => this.closeLink(link, text, shift)),
      leadChars: Math.max(0, Math.min(text.length, open.leadChars - shift)),
    });
  }

  finish(): HtmlBlock[] {
    this.flush();
    return this.blocks;
  }

  private openFor(style: TextStyle): Open {
    this.open ??= { kind: style.kind, level: style.level, text: "", links: [], leadChars: 0, isLead: true };
    return this.open;
  }

  private extendLink(open: Open, start: number, anchor: Element): void {
    const last = open.links.at(-1);
    if (last?.anchor === anchor) last.end = open.text.length;
    else open.links.push({ start, end: open.text.length, anchor });
  }

  private closeLink({ start, end, anchor }: OpenLink, text: string, shift: number) {
    const href = resolveHref(anchor.getAttribute("href"), this.baseUrl);
    const words = text.slice(Math.max(0, start - shift), end - shift);
    const from = Math.max(0, start - shift) + (words.length - words.trimStart().length);
    const to = from + words.trim().length;
    return href === null || to <= from ? [] : [{ start: from, end: to, href }];
  }
}
