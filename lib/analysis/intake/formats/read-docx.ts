import { strToU8, zipSync } from "fflate";
import type { ReadResult } from "@/lib/analysis/intake/document";
import { writeEntryPage } from "@/lib/analysis/intake/entries/write-entry-page";
import type { PublicationIndex } from "@/lib/analysis/intake/header/index-publications";
import { fail } from "@/lib/analysis/intake/limits";
import { openPackage } from "./open-package";
import { readHtml } from "./read-html";

const BROKEN = fail(
  "unreadable",
  "The document is damaged. Open it in a word processor, save it again and upload that.",
);
const FORMATS: [string, string][] = [
  ["xl/workbook.xml", "This is a workbook. Save the sheet with the text as a web page or PDF and upload that."],
  ["ppt/presentation.xml", "These are slides. Save them as PDF and upload that."],
  ["content.xml", "This is an OpenDocument file. Save it as .docx or PDF and upload that."],
];

/** Reads a Word document by its styles: headings, lists, tables and links, by mammoth, as a page. */
export async function readDocx(bytes: Uint8Array, publications: PublicationIndex): Promise<ReadResult> {
  const files = openPackage(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  if (files === "too-large") return fail("too-large", "The document unpacks to more than any issue holds.");
  if (files === null) return BROKEN;
  const other = FORMATS.find(([path]) => files.has(path));
  if (other) return fail("unknown-format", other[1]);
  const html = await toHtml(files);
  if (html === null) return BROKEN;
  // Who saved it is in the file, not who wrote the issue.
  const entry = { title: null, author: null, published: null, publication: null, language: null };
  const page = writeEntryPage({ ...entry, address: null, html }, 0);
  const read = readHtml(new TextDecoder().decode(page.bytes), publications);
  return read.ok ? { ...read, document: { ...read.document, format: "docx" } } : read;
}

/**
 * Mammoth is given nothing but what was counted: by itself it unpacks whatever the package names, to any size. Pictures are
 * left out; a paragraph that is bold throughout stays one, so that it can be read as a headline.
 */
async function toHtml(files: ReadonlyMap<string, string>): Promise<string | null> {
  try {
    const { default: mammoth } = await import("mammoth");
    const bytes = zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])), { level: 0 });
    const options = { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) };
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch {
    return null;
  }
}
