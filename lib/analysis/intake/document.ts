import type { BlockLook } from "@/lib/analysis/html/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import type { Reason } from "@/lib/analysis/text/span";
import type { SourcePicture } from "./pictures/source-pictures";
import type {
  ArticlePicture,
  BlockKind,
  Found,
  Furniture,
  HeadLink,
  IntakeFailure,
  OriginalFormat,
  PictureFile,
  Sender,
  TextLink,
} from "./types";

/** A block of the source in reading order, before anything is known of articles. `rule` is a line drawn across. */
export type SourceBlock = {
  kind: BlockKind | "rule";
  /** Depth of a heading, 1 the highest; nesting of a list item, 1 the outermost; otherwise null. */
  level: number | null;
  text: string;
  /** Offsets count in `text`. */
  links: TextLink[];
  /** Characters at the beginning that are in bold: the lead of a list item or paragraph. */
  leadChars: number;
  /** How it looks, where the format says. */
  look: BlockLook | null;
  /** A heading that a list of contents or the preview line has named before. */
  isAnnounced?: boolean;
  /** A heading that was printed on one line with its text. */
  isRow?: boolean;
  /** Who wrote the article, of a line that names them by its place alone: above each headline, below each text. */
  byline?: string;
  /** A button or "Read more" that was taken away here: where it leads belongs to the article. Such a block has no text. */
  action?: HeadLink;
  /** A heading read from layout or wording alone, without markup that says so. */
  isInferred: boolean;
  /** Empty lines before it, in plain text; 1 in formats whose markup parts the blocks. */
  gap: number;
  /** The pictures around it, where an editor cuts an issue anew: they move with the block. */
  pictures?: BlockPictures;
  /** Its place among the blocks of the document, from 0; missing where it was made of none of them. */
  order?: number;
};

/** A picture without its place, which is that of a block. */
type LoosePicture = Omit<ArticlePicture, "at">;
export type BlockPictures = { above: LoosePicture[]; below: LoosePicture[] };

/** What a document says of itself beside its text: mail headers, meta tags, front matter. */
export type SourceMetadata = {
  title: Found<string> | null;
  author: string | null;
  date: Found<CalendarDate> | null;
  number: Found<string> | null;
  /** Names the document gives for the publication, best first: List-Id, From, og:site_name. */
  publications: Found<string>[];
  /** The list and the address it was sent from; empty where somebody sent it on. */
  senders: Sender[];
  /** Host names and mail addresses of the sender or site, for the table of known publications. */
  addresses: string[];
  /** Its own web addresses; of one without its site the path alone ("/2013/01/ferry"). */
  pages?: string[];
  language: string | null;
  /** What the metadata calls the document: one article, or an issue of several. */
  shape: "article" | "issue" | null;
};

/** Every format is read into this; from here on there is one pipeline. */
export type SourceDocument = {
  format: OriginalFormat;
  /** Whether the blocks come from text without markup, so that headings must be read from layout and wording. */
  isPlainText: boolean;
  blocks: SourceBlock[];
  /** All blocks of a page when `blocks` is its main text: its head and foot say what it belongs to. */
  whole?: SourceBlock[];
  metadata: SourceMetadata;
  /** What the reader of the format left out itself, such as hidden elements. */
  removed: Furniture[];
  /** The pictures that came with it, in order. */
  pictures?: SourcePicture[];
  /** What the published form shows of them, and what stands among the blocks. */
  pictureFiles?: PictureFile[];
  publishedText: string;
  publishedHtml: string | null;
  warnings: Reason[];
};

export type ReadResult = { ok: true; document: SourceDocument } | { ok: false; reason: IntakeFailure };

export function emptyMetadata(): SourceMetadata {
  return {
    title: null,
    author: null,
    date: null,
    number: null,
    publications: [],
    senders: [],
    addresses: [],
    language: null,
    shape: null,
  };
}

export function makeBlock(kind: SourceBlock["kind"], text: string, rest: Partial<SourceBlock> = {}): SourceBlock {
  return { kind, text, level: null, links: [], leadChars: 0, look: null, isInferred: false, gap: 1, ...rest };
}

/** The block with only `text.slice(start, end)` left, without white space around it; links move along. */
export function sliceBlock(block: SourceBlock, start: number, end: number = block.text.length): SourceBlock {
  const cut = block.text.slice(start, end);
  const from = start + (cut.length - cut.trimStart().length);
  const text = cut.trim();
  const links = block.links.flatMap((link) => {
    const moved = { ...link, start: Math.max(0, link.start - from), end: Math.min(text.length, link.end - from) };
    return moved.end > moved.start ? [moved] : [];
  });
  return { ...block, text, links, leadChars: Math.max(0, Math.min(text.length, block.leadChars - from)) };
}
