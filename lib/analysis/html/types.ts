/** A link inside a block, by offsets in the block's text. */
type HtmlLink = { start: number; end: number; href: string };

/** A block of a page in reading order. */
export type HtmlBlock = {
  kind: "paragraph" | "heading" | "list-item" | "quote" | "preformatted" | "rule";
  /** Depth of a heading, or nesting of a list item; otherwise null. */
  level: number | null;
  text: string;
  links: HtmlLink[];
  /** Characters at the beginning that are set in bold or large type. */
  leadChars: number;
};

/** A part of the page that is not running text, with the reason it was left out. */
export type LeftOut = { text: string; rule: "hidden" | "navigation-element" | "form"; words: string };

export type PageLimits = { maxElements: number; maxDepth: number };
