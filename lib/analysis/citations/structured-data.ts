import { datePartsOf } from "./cited-dates";
import { ARCHIVE_NAME, type CitedName, type CitedSource } from "./types";

/** What the head of a page tells programs beside its citation. */
export type PageFacts = {
  wordCount: number | null;
  /** People that the text names, most often named first, with the whole addresses of their pages. */
  people: { name: string; url: string }[];
  /** The articles of an issue, in order. */
  parts: { title: string; url: string }[];
};

// Enough for a search engine; the page itself names all.
const MAX_PEOPLE = 30;

/**
 * The page as schema.org describes it, for JSON-LD: an article is a NewsArticle in a PublicationIssue of a Periodical, an issue
 * a PublicationIssue with its parts, an event and a quotation are a WebPage.
 */
export function toStructuredData(source: CitedSource, facts: PageFacts): Record<string, unknown> {
  const { kind, title, authors, date, url, language, hashes, note } = source;
  const common = {
    "@context": "https://schema.org",
    url,
    inLanguage: language ?? undefined,
    datePublished: date ? isoDate(datePartsOf(date)) : undefined,
    identifier: hashes.map((hash) => ({ "@type": "PropertyValue", propertyID: "SHA-256", value: hash })),
  };
  if (kind === "issue") {
    const parts = facts.parts.map((part) => ({ "@type": "NewsArticle", headline: part.title, url: part.url }));
    return { ...common, ...issueOf(source), "@type": "PublicationIssue", name: nameOf(source), hasPart: parts };
  }
  if (kind !== "article") {
    const archive = { "@type": "ArchiveComponent", name: ARCHIVE_NAME };
    return { ...common, "@type": "WebPage", name: title, description: note ?? undefined, isPartOf: archive };
  }
  return {
    ...common,
    "@type": "NewsArticle",
    headline: title,
    mainEntityOfPage: url,
    author: authors.map(toAuthor),
    publisher: source.publication === null ? undefined : { "@type": "Organization", name: source.publication },
    isPartOf: { "@type": "PublicationIssue", url: source.issueUrl ?? undefined, ...issueOf(source) },
    wordCount: facts.wordCount ?? undefined,
    isAccessibleForFree: true,
    mentions: facts.people.slice(0, MAX_PEOPLE).map((person) => ({ "@type": "Person", ...person })),
  };
}

/** The way to a page, from the widest place to the page itself, as schema.org's BreadcrumbList. Addresses are whole. */
export function toBreadcrumbList(places: { name: string; url: string }[]): Record<string, unknown> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: places.map(({ name, url }, at) => ({ "@type": "ListItem", position: at + 1, name, item: url })),
  };
}

const nameOf = ({ title, number }: CitedSource) => (number === null ? title : `${title} no. ${number}`);

function issueOf({ number, publication }: CitedSource) {
  return {
    issueNumber: number ?? undefined,
    isPartOf: publication === null ? undefined : { "@type": "Periodical", name: publication },
  };
}

const toAuthor = (name: CitedName) =>
  "literal" in name
    ? { name: name.literal }
    : { "@type": "Person", name: name.printed, givenName: name.given, familyName: name.family };

const isoDate = (parts: number[]) => parts.map((part) => String(part).padStart(2, "0")).join("-");

/** A `meta` element of the head. */
export type MetaTag = { name: string; content: string };

/**
 * The tags that reference managers read: Highwire Press tags (Google Scholar, Zotero), Dublin Core (DCMI, 2008) and the type
 * that Zotero's "Embedded Metadata" translator asks for, since no Highwire tag says "newspaper article".
 */
export function toMetaTags(source: CitedSource): MetaTag[] {
  const { kind, title, authors, publication, number, date, url, issueUrl, language } = source;
  const day = date ? datePartsOf(date) : null;
  const names = authors.map((name) => ("literal" in name ? name.literal : `${name.family}, ${name.given}`));
  const container = kind === "event" || kind === "quotation" ? null : publication;
  const tags: [string, string | null | undefined][] = [
    ["z:itemType", ITEM_TYPES[kind]],
    ["citation_title", title],
    ...names.map((name): [string, string] => ["citation_author", name]),
    ["citation_publication_date", day?.map((part) => String(part).padStart(2, "0")).join("/")],
    ["citation_journal_title", container],
    ["citation_issue", number],
    ["citation_language", language],
    ["citation_public_url", url],
    ["DC.title", title],
    ...names.map((name): [string, string] => ["DC.creator", name]),
    ["DC.date", day ? isoDate(day) : null],
    ["DC.publisher", container ?? ARCHIVE_NAME],
    ["DC.identifier", url],
    ["DC.language", language],
    ["DC.type", "Text"],
    ["DCTERMS.isPartOf", issueUrl],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

const ITEM_TYPES = {
  article: "newspaperArticle",
  issue: "document",
  event: "webpage",
  quotation: "webpage",
} as const;
