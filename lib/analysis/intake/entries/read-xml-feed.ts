import { DomUtils, parseDocument } from "htmlparser2";
import { type EntriesRead, escapeHtml, type FeedEntry, textAsHtml } from "./types";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<Node, { attribs: object }>;

const isElement = (node: Node): node is Element => "attribs" in node;

/**
 * Entries of RSS 0.9x and 2.0, RSS 1.0 (RDF), Atom (RFC 4287) and of WordPress's own export, which is RSS with more
 * (https://wordpress.org/documentation/article/tools-export-screen/). Feeds that are not well-formed are read as far as
 * they go. Null when it is none of these.
 */
export function readXmlFeed(xml: string): EntriesRead | null {
  const document = parseDocument(xml, { xmlMode: true, decodeEntities: true });
  const root = document.children.find(isElement);
  if (!root || !/^(?:rss|feed|rdf:RDF)$/i.test(root.name)) return null;
  const channel = /^feed$/i.test(root.name) ? root : (child(root, "channel") ?? root);
  const items = [...children(channel, "item"), ...children(root, "item"), ...children(channel, "entry")];
  const unique = [...new Set(items)];
  const posts = unique.filter(isPublishedPost);
  return {
    entries: posts.map((item) => (item.name === "entry" ? readAtom(item, channel) : readRss(item, channel))),
    leftOutCount: unique.length - posts.length,
  };
}

/** WordPress exports drafts, pages and pictures beside posts, and posts that only those who have a password may read. */
function isPublishedPost(item: Element): boolean {
  const [type, status] = [text(item, "wp:post_type"), text(item, "wp:status")];
  return (
    (type === null || !/^(?:page|attachment|revision|nav_menu_item|wp_.+|custom_css)$/.test(type)) &&
    (status === null || status === "publish") &&
    text(item, "wp:post_password") === null
  );
}

function readRss(item: Element, channel: Element): FeedEntry {
  const content = text(item, "content:encoded") ?? text(item, "description") ?? "";
  const wordPressDate = text(item, "wp:post_date_gmt");
  return {
    title: plain(text(item, "title")),
    address: text(item, "link") ?? permalink(item),
    published:
      text(item, "pubDate") ?? text(item, "dc:date") ?? (wordPressDate && `${wordPressDate.replace(" ", "T")}Z`),
    author: text(item, "dc:creator") ?? rssAuthor(text(item, "author")) ?? text(item, "itunes:author"),
    html: asHtml(content),
    publication: plain(text(channel, "title")),
    language: text(channel, "language") ?? text(channel, "dc:language"),
  };
}

function readAtom(entry: Element, feed: Element): FeedEntry {
  const content = child(entry, "content") ?? child(entry, "summary");
  const author = child(entry, "author") ?? child(feed, "author");
  return {
    title: plain(construct(child(entry, "title"))),
    address: alternate(entry),
    published: text(entry, "published") ?? text(entry, "issued") ?? text(entry, "updated"),
    author: author && text(author, "name"),
    html: content ? (construct(content) ?? "") : "",
    publication: plain(construct(child(feed, "title"))),
    language: entry.attribs["xml:lang"] ?? feed.attribs["xml:lang"] ?? null,
  };
}

/** RFC 4287, 3.1: text as it is, HTML escaped once, or XHTML in a div. As HTML. */
function construct(element: Element | null): string | null {
  if (!element) return null;
  const type = element.attribs.type ?? "text";
  if (type === "xhtml" || type === "application/xhtml+xml") return DomUtils.getInnerHTML(element);
  const own = DomUtils.textContent(element);
  return type === "html" || type === "text/html" ? own : textAsHtml(own);
}

function alternate(entry: Element): string | null {
  const links = children(entry, "link");
  const link = links.find(({ attribs }) => (attribs.rel ?? "alternate") === "alternate") ?? links[0];
  return link?.attribs.href ?? null;
}

function permalink(item: Element): string | null {
  const guid = child(item, "guid");
  const address = guid && guid.attribs.isPermaLink !== "false" ? text(item, "guid") : null;
  return address !== null && /^https?:/i.test(address) ? address : null;
}

/** RSS 2.0 wants an address with the name in brackets. */
const rssAuthor = (author: string | null): string | null => /\(([^)]+)\)/.exec(author ?? "")?.[1] ?? author;

/** Whether what a feed calls a description is HTML or text only its letters tell. */
function asHtml(content: string): string {
  if (!/<\/?[a-z][^>]*>/i.test(content)) return textAsHtml(content);
  // WordPress's older editor left paragraphs to be made of empty lines.
  if (/<(?:p|div|table|ul|blockquote|h[1-6])\b/i.test(content)) return content;
  return content
    .split(/\n\s*\n/)
    .map((part) => `<p>${part}</p>`)
    .join("\n");
}

/** A title without markup, for feeds that write some into it. */
function plain(html: string | null): string | null {
  if (html === null) return null;
  const own = DomUtils.textContent(parseDocument(/<|&[a-z#]/i.test(html) ? html : escapeHtml(html)).children);
  return own.replace(/\s+/g, " ").trim() || null;
}

function text(parent: Element, name: string): string | null {
  const found = child(parent, name);
  return (found && DomUtils.textContent(found).trim()) || null;
}

function child(parent: Element, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

function children(parent: Element, name: string): Element[] {
  return parent.children.filter(
    (node): node is Element => isElement(node) && node.name.toLowerCase() === name.toLowerCase(),
  );
}
