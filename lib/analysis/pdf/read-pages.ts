import { getDocumentProxy } from "unpdf";
import type { Page, Run } from "./types";

export type PdfLimits = { maxPages: number; maxRuns: number };

export type PdfPages =
  | { ok: true; pages: Page[]; isCut: boolean }
  | { ok: false; reason: "locked" | "broken" | "too-many-parts" };

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PageProxy = Awaited<ReturnType<Proxy["getPage"]>>;
type Content = Awaited<ReturnType<PageProxy["getTextContent"]>>;
type Item = Extract<Content["items"][number], { str: string }>;

/** No picture is drawn, no font made, no script run, nothing fetched: only the text of the pages is wanted. */
const TEXT_ONLY = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  // The pictures of a scanned page are passed over before they are unpacked.
  maxImageSize: 1,
  verbosity: 0,
};

/**
 * The letters of a PDF page by page, with where they stand (pdf.js, as unpdf builds it for Node). Reading order, lines and
 * paragraphs are not in the file: see `lib/analysis/pdf/find-lines.ts`.
 */
export async function readPages(bytes: Uint8Array, limits: PdfLimits): Promise<PdfPages> {
  let document: Proxy;
  try {
    // It takes the bytes for itself.
    document = await getDocumentProxy(new Uint8Array(bytes), TEXT_ONLY);
  } catch (error) {
    return { ok: false, reason: isLocked(error) ? "locked" : "broken" };
  }
  try {
    const pages: Page[] = [];
    let runCount = 0;
    for (let number = 1; number <= Math.min(document.numPages, limits.maxPages); number += 1) {
      const page = await readPage(document, number);
      runCount += page.runs.length;
      if (runCount > limits.maxRuns) return { ok: false, reason: "too-many-parts" };
      pages.push(page);
    }
    return { ok: true, pages, isCut: document.numPages > limits.maxPages };
  } catch {
    return { ok: false, reason: "broken" };
  } finally {
    await document.destroy().catch(() => {});
  }
}

const isLocked = (error: unknown) => error instanceof Error && error.name === "PasswordException";

async function readPage(document: Proxy, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const bold = await listBold(page, content);
  const runs = content.items.flatMap((item) =>
    "str" in item ? (toRun(item, transform as Matrix, bold.has(item.fontName)) ?? []) : [],
  );
  page.cleanup();
  return { width, height, runs };
}

type Matrix = [number, number, number, number, number, number];

/** As a reader sees the page, turned if it is: through the page's own matrix, from the top. */
function toRun({ str, width, transform, dir }: Item, page: Matrix, isBold: boolean): Run | null {
  const [a, b, c, d, x, y] = multiply(page, transform as Matrix);
  const size = Math.hypot(c, d);
  if (str === "" || size === 0) return null;
  // Letters that run up or down the page have no width across it.
  const length = Math.abs(a) >= Math.abs(b) ? width : 0;
  return { text: str, left: x, right: x + length, baseline: y, size, isBold, isLeftward: dir === "rtl" };
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const BOLD = /bold|black|heavy|demi(?!t)|\bbd\b/i;

/** Fonts of a page that are bold, by their names. They are known once the page's instructions are read. */
async function listBold(page: PageProxy, content: Content): Promise<Set<string>> {
  const names = [...new Set(content.items.flatMap((item) => ("str" in item ? item.fontName : [])))];
  if (names.length === 0) return new Set();
  await page.getOperatorList();
  return new Set(
    names.filter((name) => {
      const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as { name?: string; bold?: boolean }) : null;
      return font?.bold === true || BOLD.test(font?.name ?? "");
    }),
  );
}
