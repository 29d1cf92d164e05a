import type { CalendarDate, DateOrigin } from "@/lib/analysis/text/calendar";
import type { Reason, Span } from "@/lib/analysis/text/span";

/** A file as it arrives. `mediaType` is what the sender claims; intake looks at the bytes before it believes it. */
export type Upload = { fileName: string; mediaType: string | null; bytes: Uint8Array };

export type OriginalFormat = "text" | "html" | "mail" | "markdown" | "pdf" | "docx" | "epub";

/** A value read from a document, where it comes from, why it is believed, and the words it was read from. */
export type Found<T> = {
  value: T;
  origin: Exclude<DateOrigin, "editor"> | "known";
  reason: Reason;
  quote: string | null;
};

export type BlockKind = "paragraph" | "heading" | "list-item" | "quote" | "preformatted";

/** A block of an article's text by offsets; the blocks of an article do not overlap and are in order. */
export type Block = Span & { kind: BlockKind; level: number | null };

/** A picture that came inside the document. Its media type, width and height are read from its bytes. */
export type PictureFile = { sha256: string; mediaType: string; width: number; height: number; bytes: Uint8Array };

/** A picture of an article, at the size in pixels at which the document shows it. */
export type ArticlePicture = {
  /** The offset of the block of text it stands before; the length of the text where it stands below. */
  at: number;
  sha256: string;
  /** Its alternative text; empty where the document gives none. */
  alt: string;
  width: number;
  height: number;
  /** Where it leads, without redirects and tracking; missing where it is no link. */
  href?: string;
};

/** `href` is where the link leads, without redirects and tracking; `original` is the address as printed, where it differs. */
export type TextLink = Span & { href: string; original?: string };

/** A link of an article's head, which is not part of its text: the headline's, a byline's, a "Read more" below. */
export type HeadLink = { text: string; href: string; original?: string };

export type ParsedArticle = {
  /** The heading the article is under, as published but in sentence case: "Topic of the week". */
  section: string | null;
  /** Its place in a series: 2 for "(Part 2)". */
  part: number | null;
  title: string;
  /** Where its headline leads, without redirects and tracking; null where it leads nowhere. */
  address: string | null;
  /** The byline: who wrote it. Never a person of the story. */
  author: string | null;
  /** The names of the byline one by one, in order; empty without a byline. */
  authors: string[];
  /** As printed: "SEOUL (Yonhap)". Not part of `text`. */
  dateline: string | null;
  /** The article's own date where it differs from its issue's or is given for itself. */
  date: Found<CalendarDate> | null;
  /**
   * Running text without title, dateline, byline and furniture; paragraphs separated by a blank line. Empty for a
   * headline that stands alone with its link.
   */
  text: string;
  blocks: Block[];
  /** The links in `text`, by offsets. */
  links: TextLink[];
  /** The links beside `text`, in order. */
  headLinks: HeadLink[];
  /** In order; missing where it has none. */
  pictures?: ArticlePicture[];
  /** In BCP 47, where it is another than that of the issue. */
  language?: string | null;
  /** Why the article begins, ends and is titled as it is. */
  reasons: Reason[];
};

/** From where an issue was sent: the List-Id of a mailing list, or a mail address; in small letters. */
export type Sender = { kind: "list" | "address"; value: string };

export type Furniture = {
  text: string;
  reason: Reason;
  /**
   * What it stands before: the place of an article among those of the issue, and of a block in it; block -1 is the headline.
   * Missing where it stands above everything, or nowhere to be seen.
   */
  before?: { article: number; block: number };
};

/** What intake makes of one original. Nothing here is stored yet. */
export type ParsedIssue = {
  format: OriginalFormat;
  /** The publication's name; null when neither the document nor the table of known publications tells. */
  publication: Found<string> | null;
  /** The list and the address it was sent from, the list first; empty where it was sent on, or never sent. */
  senders: Sender[];
  /** The web addresses it was published at, or their paths where it doesn't name its site; missing where it says none. */
  pages?: string[];
  number: Found<string> | null;
  date: Found<CalendarDate> | null;
  title: Found<string> | null;
  /** BCP 47, as stated by the document, else as its text is judged; null where that is too short. */
  language: string | null;
  /** The page or mail as published, sanitised, for a sandboxed frame; null for plain text. */
  publishedHtml: string | null;
  /** The pictures that articles and the published form show, each once; missing where it has none. */
  pictures?: PictureFile[];
  /** The whole decoded text, furniture included. */
  publishedText: string;
  furniture: Furniture[];
  articles: ParsedArticle[];
  warnings: Reason[];
};

/** Reading fails in a few known ways; each has a code of the error catalogue and words that say what can be done. */
export type IntakeResult = { ok: true; issue: ParsedIssue } | { ok: false; reason: IntakeFailure };

export type IntakeFailure = {
  code: "empty" | "too-large" | "unknown-format" | "unreadable" | "too-deep" | "no-text" | "too-many-parts";
  words: string;
};
