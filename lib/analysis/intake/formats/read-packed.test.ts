import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readIssue } from "@/lib/analysis/intake/read-issue";

const pack = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

async function read(fileName: string, bytes: Uint8Array) {
  const result = await readIssue({ fileName, mediaType: null, bytes });
  if (!result.ok) return result.reason;
  const { format, publication, date, articles } = result.issue;
  const found = articles.map(({ title, author, text }) => `${title} | ${author ?? ""} | ${text}`);
  return { format, publication: publication?.value ?? null, date: date?.value.date ?? null, found };
}

const FERRY = "The ferry to the island runs again since Monday, after a winter in the yard.";
const CLOCK = "The clock of the market hall strikes again, and its keeper climbs eighty steps.";

const CONTAINER = `<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>`;
const OPF = `<?xml version="1.0"?><package><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>Spring letter</dc:title><dc:publisher>The Lagan Letter</dc:publisher><dc:date>2019-03-05</dc:date><dc:language>en</dc:language></metadata>
<manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="b" href="text/clock.xhtml"/><item id="a" href="text/ferry%201.xhtml"/></manifest>
<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>`;
const chapter = (title: string, text: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h2>${title}</h2><p>${text}</p></body></html>`;
const BOOK = {
  mimetype: "application/epub+zip",
  "META-INF/container.xml": CONTAINER,
  "OEBPS/book.opf": OPF,
  "OEBPS/nav.xhtml": chapter("Contents", "Ferry, Clock"),
  "OEBPS/text/clock.xhtml": chapter("Clock strikes", CLOCK),
  "OEBPS/text/ferry 1.xhtml": chapter("Ferry runs", FERRY),
};

test("an e-book is read chapter after chapter, in the order of its spine", async () => {
  expect(await read("letter.epub", pack(BOOK))).toEqual({
    format: "epub",
    publication: "The Lagan Letter",
    date: "2019-03-05",
    found: [`Ferry runs |  | ${FERRY}`, `Clock strikes |  | ${CLOCK}`],
  });
});

test("an e-book that is locked, damaged or too large is refused in words", async () => {
  const lock = `<encryption><EncryptedData><CipherReference URI="OEBPS/text/clock.xhtml"/></EncryptedData></encryption>`;
  expect(await read("a.epub", pack({ ...BOOK, "META-INF/encryption.xml": lock }))).toMatchObject({ words: /locked/ });
  expect(await read("a.epub", pack(BOOK).subarray(0, 400))).toMatchObject({ code: "unreadable" });
  expect(await read("a.epub", pack({ ...BOOK, "big.html": "x".repeat(65 * 1024 * 1024) }))).toMatchObject({
    code: "too-large",
  });
});

const STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="heading 1"/></w:style></w:styles>`;
const paragraph = (text: string, style = "") =>
  `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const DOCUMENT = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
${paragraph("The Lagan Letter No. 14, 5 March 2019", "Title")}${paragraph("Ferry runs", "Heading2")}${paragraph(FERRY)}
${paragraph("Clock strikes", "Heading2")}${paragraph(CLOCK)}</w:body></w:document>`;
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const WORD = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  "_rels/.rels": relations(relation("r1", "officeDocument", "word/document.xml")),
  "word/_rels/document.xml.rels": relations(relation("r1", "styles", "styles.xml")),
  "word/document.xml": DOCUMENT,
  "word/styles.xml": STYLES,
};

test("a Word document is read by its styles", async () => {
  expect(await read("letter.docx", pack(WORD))).toEqual({
    format: "docx",
    publication: "The Lagan Letter",
    date: "2019-03-05",
    found: [`Ferry runs |  | ${FERRY}`, `Clock strikes |  | ${CLOCK}`],
  });
});

test("a workbook, slides and a damaged document say what they are and what to do", async () => {
  const types = { "[Content_Types].xml": "<Types/>" };
  expect(await read("a.xlsx", pack({ ...types, "xl/workbook.xml": "<w/>" }))).toMatchObject({ words: /workbook/ });
  expect(await read("a.pptx", pack({ ...types, "ppt/presentation.xml": "<p/>" }))).toMatchObject({ words: /slides/ });
  expect(await read("a.docx", pack(types))).toMatchObject({ code: "unreadable" });
});

test("a document whose text lies where it is not counted is not unpacked", async () => {
  const { "word/document.xml": text, ...others } = WORD;
  const hidden = { "_rels/.rels": relations(relation("r1", "officeDocument", "word/document.bin")) };
  expect(await read("a.docx", pack({ ...others, ...hidden, "word/document.bin": text }))).toMatchObject({
    code: "unreadable",
  });
});
