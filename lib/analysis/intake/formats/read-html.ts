import { listBlocks } from "@/lib/analysis/html/list-blocks";
import { findMainContent } from "@/lib/analysis/html/main-text";
import { type PageMetadata, readPageMetadata } from "@/lib/analysis/html/page-metadata";
import { parsePage } from "@/lib/analysis/html/parse-page";
import { parseTree } from "@/lib/analysis/html/parse-tree";
import { sanitiseHtml } from "@/lib/analysis/html/sanitise-html";
import type { HtmlBlock, HtmlPicture, LeftOut } from "@/lib/analysis/html/types";
import { makeBlock, type ReadResult, type SourceBlock, type SourceMetadata } from "@/lib/analysis/intake/document";
import { ENTRY_MARK } from "@/lib/analysis/intake/entries/write-entry-page";
import { findMasthead } from "@/lib/analysis/intake/header/find-masthead";
import type { PublicationIndex } from "@/lib/analysis/intake/header/index-publications";
import { readMasthead } from "@/lib/analysis/intake/header/read-masthead";
import { fail, MAX_HTML_DEPTH, MAX_HTML_ELEMENTS, MAX_TEXT_CHARS } from "@/lib/analysis/intake/limits";
import { tidyAuthor } from "@/lib/analysis/intake/lines/byline";
import { PictureFinder } from "@/lib/analysis/intake/pictures/picture-finder";
import { listKept } from "@/lib/analysis/intake/pictures/source-pictures";
import { findHeadlines } from "@/lib/analysis/intake/split/find-headlines";
import { isListing, namesDay } from "@/lib/analysis/intake/split/judge-shape";
import type { Found, Furniture } from "@/lib/analysis/intake/types";
import { parseHeaderDate } from "@/lib/analysis/text/header-date";
import { toTextLink } from "./to-text-link";

const LIMITS = { maxElements: MAX_HTML_ELEMENTS, maxDepth: MAX_HTML_DEPTH };
// A main text shorter than this, or than this share of the page, is a teaser: then the whole page is read.
const MIN_MAIN_CHARS = 250;
// An issue gives its number in a line at its head.
const HEAD_BLOCKS = 8;
const MAX_LINE_CHARS = 80;
const ISSUE_NUMBER = /\b(?:issue|edition|ausgabe|num[eé]ro|n[oº°]\.?)\s?#?\d{1,5}\b/iu;
const MIN_MAIN_SHARE = 0.2;
// What marks a mail is in its head and its first tables.
const MAX_SIGN_CHARS = 20_000;

/**
 * Reads a saved page. A page that names itself as an issue is read whole, but for navigation and footers; of any other
 * page the main text is read, and what is around it is furniture.
 */
export function readHtml(html: string, publications: PublicationIndex, finder = new PictureFinder()): ReadResult {
  const page = readPageBlocks(html);
  if (!page.ok) return page;
  const { metadata, blocks, removed } = page;
  const isWhole = html.includes(ENTRY_MARK) || isSavedMail(html) || isIssuePage(metadata, blocks, publications);
  const main = isWhole ? null : mainBlocks(html, metadata, blocks);
  const outside = main === null ? [] : blocksOutside(blocks, main);
  const pictures = listKept(main?.pictures ?? page.pictures, finder);
  const publishedHtml = sanitiseHtml(html, (src) => finder.find(src));
  const document = {
    format: "html" as const,
    isPlainText: false,
    blocks: main?.blocks ?? blocks,
    ...(main === null ? {} : { whole: blocks }),
    metadata: toSourceMetadata(metadata, main?.byline ?? null, main?.title ?? null),
    removed: [...removed, ...outside],
    publishedText: blocks.map((block) => block.text).join("\n\n"),
    publishedHtml,
    pictures,
    pictureFiles: finder.listFound(),
    warnings: finder.listRefused(),
  };
  return { ok: true, document };
}

export type PageContent = {
  ok: true;
  metadata: PageMetadata;
  blocks: SourceBlock[];
  pictures: HtmlPicture[];
  removed: Furniture[];
};

/** All blocks of a page or of the HTML part of a mail, within the limits. */
export function readPageBlocks(html: string): PageContent | ReturnType<typeof fail> {
  if (html.length > MAX_TEXT_CHARS * 4) return fail("too-large", "The page is larger than any article or newsletter.");
  const tree = parseTree(html, LIMITS);
  const page = tree.ok ? parsePage(html, LIMITS) : tree;
  if (!page.ok && page.reason === "too-deep") {
    return fail(
      "too-deep",
      `Its elements lie more than ${MAX_HTML_DEPTH} deep. Save the page as text and upload that.`,
    );
  }
  if (!page.ok || !tree.ok)
    return fail(
      "too-many-parts",
      `It has more than ${MAX_HTML_ELEMENTS} elements. Save the page as text and upload that.`,
    );
  const metadata = readPageMetadata(page.document, html);
  const { blocks, pictures, leftOut } = listBlocks(tree, { baseUrl: metadata.baseUrl });
  return { ok: true, metadata, blocks: blocks.map(toSourceBlock), pictures, removed: leftOut.map(toFurniture) };
}

/** A mail saved from its web version: set in tables or with what mail programs need, without the elements of a page. */
function isSavedMail(html: string): boolean {
  const head = html.slice(0, MAX_SIGN_CHARS);
  if (/<(?:nav|main|article|aside)[\s>]/i.test(html)) return false;
  return /<!--\[if [^\]]{0,30}mso|x-apple-disable-message-reformatting|urn:schemas-microsoft-com|<table[^>]{0,200}role=["']?presentation|<table[^>]{0,200}cellpadding/i.test(
    head,
  );
}

function isIssuePage(metadata: PageMetadata, blocks: SourceBlock[], publications: PublicationIndex): boolean {
  const titles = [metadata.title, metadata.heading].flatMap((title) =>
    title === null ? [] : (readMasthead(title, publications) ?? []),
  );
  if (titles.some((masthead) => masthead.number !== null)) return true;
  if ([metadata.title, metadata.heading].some((title) => title !== null && namesDay(title))) return true;
  if (isListing(findHeadlines(blocks, []))) return true;
  if (blocks.slice(0, HEAD_BLOCKS).some(({ text }) => text.length <= MAX_LINE_CHARS && ISSUE_NUMBER.test(text)))
    return true;
  return (findMasthead(blocks, { publications: [] }, publications)?.masthead.number ?? null) !== null;
}

function mainBlocks(html: string, metadata: PageMetadata, all: SourceBlock[]) {
  const main = findMainContent(html, metadata.baseUrl, LIMITS);
  if (main === null) return null;
  const blocks = main.blocks.map(toSourceBlock);
  const [chars, allChars] = [blocks, all].map((list) => list.reduce((sum, block) => sum + block.text.length, 0)) as [
    number,
    number,
  ];
  return chars >= Math.min(MIN_MAIN_CHARS, allChars * 0.5) && chars >= allChars * MIN_MAIN_SHARE
    ? { ...main, blocks }
    : null;
}

type MainBlocks = { title: string | null; byline: string | null; blocks: SourceBlock[] };

function blocksOutside(all: SourceBlock[], { title, byline, blocks }: MainBlocks): Furniture[] {
  const inside = new Set([title, byline, ...blocks.map((block) => block.text)]);
  const reason = { rule: "outside-main-text", words: "It stands around the article, not in it." };
  return all.filter((block) => block.text !== "" && !inside.has(block.text)).map(({ text }) => ({ text, reason }));
}

function toSourceMetadata(metadata: PageMetadata, byline: string | null, mainTitle: string | null): SourceMetadata {
  const date = metadata.published === null ? null : parseHeaderDate(metadata.published);
  const author = byline ?? metadata.author;
  const title = titleOf(metadata, mainTitle);
  return {
    title: title === null ? null : found(title, "page-title", "The page gives this title.", title),
    author: author === null ? null : tidyAuthor(author),
    date:
      date === null ? null : found(date, "page-date", "The page records this date of publication.", metadata.published),
    number: null,
    publications:
      metadata.siteName === null
        ? []
        : [found(metadata.siteName, "site-name", "The page names its site.", metadata.siteName)],
    senders: [],
    ...(metadata.canonicalUrl === null
      ? { addresses: [] }
      : { addresses: [metadata.canonicalUrl], pages: [metadata.canonicalUrl] }),
    language: metadata.language,
    shape: metadata.isArticle ? "article" : null,
  };
}

// The heading is the title without the name of the site, where the title holds it.
function titleOf({ title, heading }: PageMetadata, mainTitle: string | null): string | null {
  if (heading !== null && (title === null || title.toLowerCase().includes(heading.toLowerCase()))) return heading;
  return mainTitle ?? title ?? heading;
}

function found<T>(value: T, rule: string, words: string, quote: string | null): Found<T> {
  return { value, origin: "metadata", reason: { rule, words }, quote };
}

export function toSourceBlock(block: HtmlBlock): SourceBlock {
  const { kind, text, links, ...rest } = block;
  return makeBlock(kind, text, { ...rest, links: links.map(toTextLink) });
}

function toFurniture({ text, rule, words }: LeftOut): Furniture {
  return { text, reason: { rule, words } };
}
