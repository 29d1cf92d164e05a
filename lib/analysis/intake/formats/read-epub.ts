import { DomUtils, parseDocument } from "htmlparser2";
import type { ReadResult } from "@/lib/analysis/intake/document";
import { writeEntryPage } from "@/lib/analysis/intake/entries/write-entry-page";
import type { PublicationIndex } from "@/lib/analysis/intake/header/index-publications";
import { fail } from "@/lib/analysis/intake/limits";
import { openPackage } from "./open-package";
import { readHtml } from "./read-html";

const BROKEN = fail("unreadable", "The e-book is damaged. Look for another copy of it.");
const LOCKED = fail("unreadable", "The e-book is locked by its seller. Ask the publisher for a copy without a lock.");

/** Reads an e-book (EPUB 3.3, 2.0) chapter after chapter, in the order of its spine, as one page. */
export function readEpub(bytes: Uint8Array, publications: PublicationIndex): ReadResult {
  const files = openPackage(bytes, (name) => /\.(?:opf|xhtml|html?|xml)$/i.test(name));
  if (files === "too-large") return fail("too-large", "The e-book unpacks to more than any issue holds.");
  if (files === null) return BROKEN;
  if (files.has("META-INF/encryption.xml") && /<EncryptedData/.test(files.get("META-INF/encryption.xml") ?? "")) {
    // Fonts are scrambled in books without a lock too.
    if (/\.x?html/.test(files.get("META-INF/encryption.xml") ?? "")) return LOCKED;
  }
  const opfPath = /full-path="([^"]+)"/.exec(files.get("META-INF/container.xml") ?? "")?.[1];
  const opf = opfPath && files.get(opfPath);
  if (!opfPath || !opf) return BROKEN;
  const book = readPackage(opf, opfPath.replace(/[^/]*$/, ""));
  const chapters = book.chapters.flatMap((path) => bodyOf(files.get(path)) ?? []);
  if (chapters.length === 0) return BROKEN;
  const { title, creator: author, date: published, publisher: publication, language } = book;
  const page = writeEntryPage(
    { ...{ title, author, published, publication, language }, address: null, html: chapters.join("\n") },
    0,
  );
  const read = readHtml(new TextDecoder().decode(page.bytes), publications);
  if (!read.ok) return read;
  const shape = chapters.length > 1 ? ("issue" as const) : null;
  return { ok: true, document: { ...read.document, format: "epub", metadata: { ...read.document.metadata, shape } } };
}

function readPackage(opf: string, folder: string) {
  const document = parseDocument(opf, { xmlMode: true });
  const all = (name: string) => DomUtils.getElementsByTagName(name, document.children, true);
  const text = (name: string) => {
    const [found] = all(name);
    return (found && DomUtils.textContent(found).trim()) || null;
  };
  const items = new Map(all("item").map(({ attribs }) => [attribs.id, attribs]));
  const chapters = all("itemref").flatMap(({ attribs }) => {
    const item = attribs.idref === undefined ? undefined : items.get(attribs.idref);
    // A list of contents is a chapter of its own in some books.
    if (!item?.href || /\bnav\b/.test(item.properties ?? "")) return [];
    return [resolve(folder, item.href)];
  });
  return {
    chapters,
    ...{ title: text("dc:title"), creator: text("dc:creator"), date: text("dc:date") },
    ...{ publisher: text("dc:publisher"), language: text("dc:language") },
  };
}

/** A path in the book, from that of the package. */
function resolve(folder: string, href: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${decodeURIComponent(href)}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

const bodyOf = (page: string | undefined): string | null =>
  page === undefined ? null : (/<body[^>]*>([\s\S]*)<\/body>/i.exec(page)?.[1] ?? null);
