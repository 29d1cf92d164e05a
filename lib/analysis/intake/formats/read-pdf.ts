import { emptyMetadata, makeBlock, type ReadResult, type SourceBlock } from "@/lib/analysis/intake/document";
import { fail, MAX_PDF_PAGES, MAX_PDF_RUNS, MAX_TEXT_CHARS } from "@/lib/analysis/intake/limits";
import type { Furniture } from "@/lib/analysis/intake/types";
import { findLines } from "@/lib/analysis/pdf/find-lines";
import { joinParagraphs, type Paragraph } from "@/lib/analysis/pdf/join-paragraphs";
import { orderLines } from "@/lib/analysis/pdf/order-lines";
import { readPages } from "@/lib/analysis/pdf/read-pages";
import { stripRunning } from "@/lib/analysis/pdf/strip-running";

const FAILURES = {
  locked: fail("unreadable", "The PDF is locked with a password. Save it without one and upload that."),
  broken: fail("unreadable", "The PDF is damaged. Open it in a program that mends it, save it again and upload that."),
  "too-many-parts": fail(
    "too-many-parts",
    "Its pages hold more pieces of text than any issue. Split it, or save it as text.",
  ),
};
const SCAN =
  "The PDF holds pictures of pages and no text. Have its text recognised first, for example with OCRmyPDF, and upload what comes out.";
const RUNNING = { rule: "running-head", words: "Printed at the edge of page after page." };
const CUT = {
  rule: "pages-cut",
  words: `Only its first ${MAX_PDF_PAGES} pages were read. Split it to read the others.`,
};

/** Reads a PDF by where its letters stand: lines, columns, paragraphs, and how large they are set. */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  const read = await readPages(bytes, { maxPages: MAX_PDF_PAGES, maxRuns: MAX_PDF_RUNS });
  if (!read.ok) return FAILURES[read.reason];
  const { pages, running } = stripRunning(read.pages, read.pages.map(findLines));
  const paragraphs = joinPages(pages.flatMap((lines) => [orderLines(lines).flatMap(joinParagraphs)]));
  if (paragraphs.length === 0) return fail("no-text", SCAN);
  const publishedText = paragraphs.map(({ text }) => text).join("\n\n");
  if (publishedText.length > MAX_TEXT_CHARS) return FAILURES["too-many-parts"];
  const removed: Furniture[] = running.map((text) => ({ text, reason: RUNNING }));
  return {
    ok: true,
    document: {
      format: "pdf",
      isPlainText: false,
      blocks: paragraphs.map(toBlock),
      metadata: emptyMetadata(),
      removed,
      publishedText: [publishedText, ...running].join("\n\n"),
      publishedHtml: null,
      warnings: read.isCut ? [CUT] : [],
    },
  };
}

/** A paragraph that a page breaks off goes on at the top of the next. */
function joinPages(pages: readonly Paragraph[][]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const page of pages) {
    const [first, ...rest] = page;
    const last = joined.at(-1);
    if (first && last && goesOn(last, first)) {
      joined[joined.length - 1] = { ...last, text: joinOver(last.text, first.text) };
      joined.push(...rest);
    } else joined.push(...page);
  }
  return joined;
}

const goesOn = (last: Paragraph, first: Paragraph): boolean =>
  Math.abs(last.size - first.size) < 0.5 &&
  last.isBold === first.isBold &&
  /[\p{Ll},-]$/u.test(last.text) &&
  /^\p{Ll}/u.test(first.text);

const joinOver = (last: string, first: string): string =>
  /\p{Ll}-$/u.test(last) ? last.slice(0, -1) + first : `${last} ${first}`;

const LIST_ITEM = /^[•‣◦▪●○■]\s*/u;
const POINTS_TO_PIXELS = 4 / 3;

function toBlock({ text, size, isBold }: Paragraph): SourceBlock {
  const isItem = LIST_ITEM.test(text);
  const look = {
    // Sizes that differ by less than a reader sees are one look.
    size: Math.round(size * POINTS_TO_PIXELS * 2) / 2,
    ...{ isBold, colour: "000000", ground: "ffffff", linkedChars: 0, jumpChars: 0, cell: 0 },
  };
  const kind = isItem ? "list-item" : "paragraph";
  const own = isItem ? text.replace(LIST_ITEM, "") : text;
  return makeBlock(kind, own, { look, level: isItem ? 1 : null, leadChars: isBold ? own.length : 0 });
}
