import type { IndentedBlock } from "./indented-block";
import { toTextLink } from "./to-text-link";

// "A title <https://…>", "A title (https://…)", "[A title](https://…)": as tools write a page's linked headline as text.
const BEHIND =
  /^(?<title>\S[^<>]{2,170}?)\s?(?:<(?<a>https?:\/\/[^\s<>]+)>|\((?<b>https?:\/\/[^\s()]+)\)|\[(?<c>https?:\/\/[^\s[\]]+)\])$/iu;
const MARKDOWN = /^\[(?<title>[^[\]]{3,170})\]\((?<a>https?:\/\/[^\s()]+)\)(?<rest>[^\n]*)$/iu;
// Fewer are links in brackets at the end of a paragraph.
const MIN_TITLES = 3;
const MIN_SHARE = 0.6;
const STOP = /[.:;,\u3002\uFF1A]$/u;
const HEADLINE_LEVEL = 2;
const SECTION_LEVEL = 1;

type Titled = { title: string; href: string; rest: string };

/**
 * Marks lines that close with their own address in brackets as headlines, where several do and texts stand below them; what
 * is printed behind a title in square brackets is its text. A heading right above one of them is a section.
 */
export function markBracketed(source: IndentedBlock[]): IndentedBlock[] {
  const titles = source.map(readTitled);
  const above = titles.filter((titled, i) => titled !== null && hasTextBelow(titled, source[i + 1], titles[i + 1]));
  const lines = titles.filter((titled) => titled !== null);
  if (above.length < MIN_TITLES || above.length < lines.length * MIN_SHARE) return source;
  return source.flatMap((each, i) => {
    const titled = titles[i];
    if (titled) return toHeadline(each, titled);
    const isSection = each.block.kind === "heading" && titles[i + 1];
    return [isSection ? { ...each, block: { ...each.block, level: SECTION_LEVEL } } : each];
  });
}

function readTitled({ block: { kind, text } }: IndentedBlock): Titled | null {
  if (kind !== "paragraph" && kind !== "list-item") return null;
  const { title = "", a, b, c, rest = "" } = (MARKDOWN.exec(text) ?? BEHIND.exec(text))?.groups ?? {};
  const href = a ?? b ?? c;
  const isTitle = href !== undefined && /\p{L}{2}/u.test(title) && !STOP.test(title) && !/https?:\/\//i.test(title);
  return isTitle ? { title, href, rest: rest.replace(/^\s*[\u2014\u2013:-]+\s*/u, "").trim() } : null;
}

function hasTextBelow({ rest }: Titled, below: IndentedBlock | undefined, next: Titled | null | undefined): boolean {
  return rest !== "" || (!next && below !== undefined && below.block.kind !== "rule" && below.block.text !== "");
}

function toHeadline({ block, indent }: IndentedBlock, { title, href, rest }: Titled): IndentedBlock[] {
  const links = [toTextLink({ start: 0, end: title.length, href })];
  const heading = { ...block, kind: "heading" as const, level: HEADLINE_LEVEL, isInferred: true, text: title, links };
  const text = { ...block, kind: "paragraph" as const, level: null, text: rest, gap: 0 };
  return rest === ""
    ? [{ block: heading, indent }]
    : [
        { block: heading, indent },
        { block: text, indent },
      ];
}
