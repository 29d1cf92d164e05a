import { strToU8, type Zippable, zipSync } from "fflate";
import { escapeXml } from "@/lib/analysis/text/escape-xml";
import { listKeptBlocks } from "./list-pieces";
import type { KeptArticle, KeptPicture, KeptWork } from "./types";
import { type PictureName, writeXhtml } from "./write-xhtml";

/** The work as an EPUB 3.3 book, a chapter per article, with the pictures whose bytes it has. The same work gives the same bytes. */
export function writeEpub(work: KeptWork): Uint8Array {
  const pictures = listPictures(work);
  const nameOf = ({ url }: KeptPicture) => pictures.get(url)?.name ?? null;
  const chapters = work.articles.map((article, index) => ({
    name: `article-${index + 1}.xhtml`,
    title: article.title,
    body: writeChapter(article, nameOf),
  }));
  const colophon = { name: "source.xhtml", title: "Source", body: writeColophon(work) };
  const pages = [...chapters, colophon];
  const toFile = (text: string) => strToU8(text);
  const book: Zippable = {
    // The first file of the archive, not compressed, says what it is (EPUB 3.3, 4.2.1).
    mimetype: [strToU8("application/epub+zip"), { level: 0 }],
    "META-INF/container.xml": toFile(CONTAINER),
    "book/package.opf": toFile(writePackage(work, pages, [...pictures.values()])),
    "book/contents.xhtml": toFile(wrap(work, "Contents", writeContents(pages))),
    "book/style.css": toFile(STYLE),
    ...Object.fromEntries(pages.map(({ name, title, body }) => [`book/${name}`, toFile(wrap(work, title, body))])),
    // They are compressed in themselves.
    ...Object.fromEntries([...pictures.values()].map(({ name, bytes }) => [`book/${name}`, [bytes, { level: 0 }]])),
  };
  return zipSync(book, { mtime: FILE_TIME });
}

type BookPicture = { name: string; mediaType: string; bytes: Uint8Array };

// Core media types of EPUB 3.3, 3.2: a reading system need not show others.
const ENDINGS: Record<string, string> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
};

/** Each picture once, by its address. */
function listPictures({ articles }: KeptWork): Map<string, BookPicture> {
  const listed = new Map<string, BookPicture>();
  for (const { url, file } of articles.flatMap(({ pictures = [] }) => pictures)) {
    const ending = file && ENDINGS[file.mediaType];
    if (ending && !listed.has(url)) listed.set(url, { name: `picture-${listed.size + 1}.${ending}`, ...file });
  }
  return listed;
}

type Page = { name: string; title: string; body: string };

// A zip names local times from 1980 on; of these files none is worth telling.
const FILE_TIME = new Date(2000, 0, 1);

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const STYLE = `body { line-height: 1.5; margin: 0 5%; }
h1 { line-height: 1.2; }
.facts { color: #555; font-size: 0.9em; }
blockquote { border-left: 2px solid #bbb; margin-left: 0; padding-left: 1em; }
pre { white-space: pre-wrap; }
img { max-width: 100%; }
`;

const RIGHT_TO_LEFT = /^(?:ar|dv|fa|he|ps|ur|yi)\b/;

function wrap({ language }: KeptWork, title: string, body: string): string {
  const lang = escapeXml(language ?? "und");
  const dir = language !== null && RIGHT_TO_LEFT.test(language) ? ' dir="rtl"' : "";
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}"${dir}>
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

function writeChapter(article: KeptArticle, nameOf: PictureName): string {
  const { title, section, byline, dateline } = article;
  const facts = [section, byline === null ? null : `By ${byline}`, dateline].filter((fact) => fact !== null);
  const line = facts.length > 0 ? `<p class="facts">${escapeXml(facts.join(" · "))}</p>\n` : "";
  return `<h1>${escapeXml(title)}</h1>\n${line}${writeXhtml(listKeptBlocks(article), nameOf)}`;
}

function writeColophon({ imprint, url, hashes }: KeptWork): string {
  const kept = hashes.map((hash) => `<p>SHA-256 of the original: ${escapeXml(hash)}</p>`);
  const link = `<p><a href="${escapeXml(url)}">${escapeXml(url)}</a></p>`;
  return ["<h1>Source</h1>", `<p>${escapeXml(imprint)}</p>`, link, ...kept].join("\n");
}

function writeContents(pages: readonly Page[]): string {
  const items = pages.map(({ name, title }) => `<li><a href="${name}">${escapeXml(title)}</a></li>`);
  return `<nav epub:type="toc"><h1>Contents</h1>\n<ol>\n${items.join("\n")}\n</ol></nav>`;
}

function writePackage(work: KeptWork, pages: readonly Page[], pictures: readonly BookPicture[]): string {
  const { title, url, language, authors, publication, date } = work;
  const items = pages.map(
    ({ name }, at) => `<item id="page-${at}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const shown = pictures.map(
    ({ name, mediaType }, at) => `<item id="picture-${at}" href="${name}" media-type="${mediaType}"/>`,
  );
  const refs = pages.map((_, at) => `<itemref idref="page-${at}"/>`);
  const facts = [
    `<dc:identifier id="address">${escapeXml(url)}</dc:identifier>`,
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:language>${escapeXml(language ?? "und")}</dc:language>`,
    ...authors.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>`),
    ...(publication === null ? [] : [`<dc:publisher>${escapeXml(publication)}</dc:publisher>`]),
    ...(date === null ? [] : [`<dc:date>${escapeXml(date)}</dc:date>`]),
    // EPUB asks when a book was changed last. An article's own day is as true tomorrow as today.
    `<meta property="dcterms:modified">${(date ?? "").length === 10 ? date : "2000-01-01"}T00:00:00Z</meta>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${facts.join("\n")}
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${[...items, ...shown].join("\n")}
</manifest>
<spine>
<itemref idref="contents"/>
${refs.join("\n")}
</spine>
</package>
`;
}
