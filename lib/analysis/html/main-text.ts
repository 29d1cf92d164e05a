import { Readability } from "@mozilla/readability";
import { toOneLine } from "@/lib/analysis/text/white-space";
import { listBlocks } from "./list-blocks";
import { readPageMetadata } from "./page-metadata";
import { parsePage } from "./parse-page";
import { parseTree } from "./parse-tree";
import type { HtmlBlock, HtmlPicture, PageLimits } from "./types";

export type MainText = { title: string | null; byline: string | null; date: string | null; text: string };
export type MainContent = { title: string | null; byline: string | null; blocks: HtmlBlock[]; pictures: HtmlPicture[] };

const LIMITS: PageLimits = { maxElements: 150_000, maxDepth: 512 };
// Readability takes the square of the depth. Pages of articles are some thirty elements deep, newsletters up to a hundred.
const MAX_ARTICLE_DEPTH = 128;

/**
 * Title, byline, date (as the page writes it) and running text of the article a page holds, without menus and
 * advertisements. Where no article is found the text is that of the whole page. Pages beyond the limits give no text.
 */
export function readMainText(html: string, limits: PageLimits = LIMITS): MainText {
  const page = parsePage(html, limits);
  if (!page.ok) return { title: null, byline: null, date: null, text: "" };
  const metadata = readPageMetadata(page.document, html);
  const main = findMainContent(html, metadata.baseUrl, limits);
  const { blocks } = main ?? contentOf(html, null, limits);
  const text = blocks.flatMap((block) => (block.text === "" ? [] : [block.text])).join("\n\n");
  return {
    title: withoutSite(main?.title ?? metadata.title),
    byline: tidyByline(main?.byline ?? metadata.author),
    date: metadata.published,
    text,
  };
}

/**
 * The article of a page by Mozilla's Readability, as blocks; null when it finds none or the page is nested too deep for it.
 * Parses afresh: it rewrites its DOM.
 */
export function findMainContent(html: string, baseUrl: string | null, limits: PageLimits = LIMITS): MainContent | null {
  const page = parsePage(html, { ...limits, maxDepth: Math.min(limits.maxDepth, MAX_ARTICLE_DEPTH) });
  if (!page.ok) return null;
  const article = new Readability(page.document).parse();
  if (article === null) return null;
  const content = contentOf(article.content ?? "", baseUrl, limits);
  return { title: orNull(article.title), byline: orNull(article.byline), ...content };
}

function contentOf(html: string, baseUrl: string | null, limits: PageLimits): Pick<MainContent, "blocks" | "pictures"> {
  const tree = parseTree(html, limits);
  return tree.ok ? listBlocks(tree, { baseUrl, keepNavigation: true }) : { blocks: [], pictures: [] };
}

function orNull(text: string | null | undefined): string | null {
  const line = toOneLine(text ?? "");
  return line === "" ? null : line;
}

function tidyByline(byline: string | null): string | null {
  return byline === null ? null : orNull(byline.replace(/^\s*(?:(?:written|posted)\s+)?by[:\s]+/i, ""));
}

/** "Fees rise across the north – My site": Readability knows the hyphen and the bar, not the longer dashes. */
function withoutSite(title: string | null): string | null {
  const match = /^(?<head>.+?) [\u2013\u2014] (?<site>[^\u2013\u2014]+)$/u.exec(title ?? "");
  const [headWords, siteWords] = [match?.groups?.head, match?.groups?.site].map((part) => part?.split(" ").length ?? 0);
  return match?.groups?.head && (headWords ?? 0) >= 4 && (siteWords ?? 0) <= 3 ? match.groups.head : title;
}
