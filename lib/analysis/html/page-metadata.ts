import { toOneLine } from "@/lib/analysis/text/white-space";
import { findSavedFrom } from "./saved-from";
import { readStructuredData } from "./structured-data";

/** What a page says of itself in its head and its structured data; null where it says nothing. */
export type PageMetadata = {
  title: string | null;
  /** The first heading of the highest depth, when there is only one of it. */
  heading: string | null;
  author: string | null;
  /** As written: ISO 8601 in most pages. */
  published: string | null;
  siteName: string | null;
  language: string | null;
  canonicalUrl: string | null;
  baseUrl: string | null;
  isArticle: boolean;
};

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.created",
  "dcterms.date",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "parsely-pub-date",
  "sailthru.date",
  "weibo:article:create_at",
  "citation_publication_date",
];
const AUTHOR = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
  "citation_author",
];
const TITLE = ["og:title", "dc.title", "dcterms.title", "twitter:title", "parsely-title", "title"];
const SITE = ["og:site_name", "application-name", "dc.publisher", "citation_journal_title"];

/**
 * Reads meta tags (Open Graph, Dublin Core, citation), JSON-LD, microdata and `time` elements.
 *
 * @param html what the document was parsed from: the parser drops what stands above its elements
 */
export function readPageMetadata(document: Document, html: string): PageMetadata {
  const meta = readMetaTags(document);
  const data = readStructuredData(document);
  const pick = (names: string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const author = pick(AUTHOR);
  const savedFrom = findSavedFrom(html);
  const stated = absolute(attribute(document, "link[rel=canonical]", "href")) ?? absolute(pick(["og:url"]));
  const canonicalUrl = stated ?? absolute(savedFrom);
  return {
    title: pick(TITLE) ?? data.headline ?? textOf(document.querySelector("title")),
    heading: onlyHeading(document),
    author: author !== null && !/^https?:/i.test(author) ? author : (data.author ?? itemText(document, "author")),
    published: pick(PUBLISHED) ?? data.published ?? itemDate(document),
    siteName: pick(SITE) ?? data.publisher,
    language: language(document) ?? pick(["content-language"]),
    canonicalUrl,
    baseUrl: absolute(attribute(document, "base[href]", "href")) ?? absolute(savedFrom) ?? canonicalUrl,
    isArticle: data.isArticle || pick(["og:type"]) === "article",
  };
}

function readMetaTags(document: Document): Map<string, string> {
  const map = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const content = toOneLine(tag.getAttribute("content") ?? "");
    const names = `${tag.getAttribute("property") ?? ""} ${tag.getAttribute("name") ?? ""} ${tag.getAttribute("itemprop") ?? ""} ${tag.getAttribute("http-equiv") ?? ""}`;
    for (const name of names.toLowerCase().split(/\s+/)) {
      if (name !== "" && content !== "" && !map.has(name)) map.set(name, content);
    }
  }
  return map;
}

function onlyHeading(document: Document): string | null {
  const headings = [...document.querySelectorAll("h1")].flatMap((heading) => textOf(heading) ?? []);
  return headings.length === 1 ? (headings[0] ?? null) : null;
}

function itemDate(document: Document): string | null {
  const item = document.querySelector("[itemprop~=datePublished]");
  const time = item ?? document.querySelector("article time[datetime], header time[datetime], time[pubdate]");
  return time?.getAttribute("content") ?? time?.getAttribute("datetime") ?? textOf(time);
}

function itemText(document: Document, name: string): string | null {
  const item = document.querySelector(`[itemprop~=${name}]`);
  return textOf(item?.querySelector("[itemprop~=name]") ?? item ?? null);
}

function attribute(document: Document, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}

function language(document: Document): string | null {
  const lang = document.documentElement.getAttribute("lang") ?? document.documentElement.getAttribute("xml:lang");
  return lang && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang.trim()) ? lang.trim() : null;
}

function textOf(element: Element | null | undefined): string | null {
  const text = toOneLine(element?.textContent ?? "");
  return text === "" ? null : text;
}

function absolute(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s]{3,2000}$/i.test(url.trim()) ? url.trim() : null;
}
