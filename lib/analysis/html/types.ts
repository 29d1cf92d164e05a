/** A link inside a block, by offsets in the block's text. */
export type HtmlLink = { start: number; end: number; href: string };

/** How a block looks to a reader. */
export type BlockLook = {
  /** Of most of its letters, in CSS pixels. */
  size: number;
  /** Whether all its letters are bold. */
  isBold: boolean;
  /** Of most of its letters, as six hexadecimal digits. */
  colour: string;
  /** The colour behind most of its letters. */
  ground: string;
  /** Characters that are links, those within the page included. */
  linkedChars: number;
  /** Characters that are links within the page, as lists of contents have. */
  jumpChars: number;
  /** The table cell or box it is in: equal for blocks side by side in one. */
  cell: number;
};

/** A block of a page in reading order. */
export type HtmlBlock = {
  kind: "paragraph" | "heading" | "list-item" | "quote" | "preformatted" | "rule";
  /** Depth of a heading, or nesting of a list item; otherwise null. */
  level: number | null;
  text: string;
  links: HtmlLink[];
  /** Characters at the beginning that are set in bold. */
  leadChars: number;
  look: BlockLook | null;
};

/** A picture of a page, at its place among the blocks. */
export type HtmlPicture = {
  src: string;
  alt: string;
  /** As the page says it is shown, in CSS pixels; null where it does not say. */
  width: number | null;
  height: number | null;
  /** Where it leads; null where it is no link. */
  href: string | null;
  /** How many blocks stand before it. */
  before: number;
  /** The table cell or box it is in, as of blocks. */
  cell: number;
};

/** A part of the page that is not running text, with the reason it was left out. */
export type LeftOut = { text: string; rule: "hidden" | "navigation-element" | "form"; words: string };

export type PageLimits = { maxElements: number; maxDepth: number };
