import type { Line, Page } from "./types";

/** What is printed at the top or bottom of page after page, and numbers of pages. */
export type Stripped = { pages: Line[][]; running: string[] };

/** The share of a page's height at its top and at its bottom where such lines are. */
const MARGIN_SHARE = 0.1;
const MIN_REPEATS = 3;
const PAGE_NUMBER =
  /^(?:page\s|seite\s|p\.\s?|[-–—]\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*[-–—]|\s?(?:of|\/|von)\s?\d{1,4})?$/iu;

/** Takes the running heads and feet from pages, so that they do not stand in the middle of sentences. */
export function stripRunning(pages: readonly Page[], lines: readonly Line[][]): Stripped {
  const counts = new Map<string, number>();
  const inMargin = (line: Line, at: number) => {
    const height = pages[at]?.height ?? 0;
    return line.baseline < height * MARGIN_SHARE || line.baseline > height * (1 - MARGIN_SHARE);
  };
  for (const [at, page] of lines.entries()) {
    for (const key of new Set(page.filter((line) => inMargin(line, at)).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const running: string[] = [];
  const isRunning = (line: Line, at: number) =>
    inMargin(line, at) &&
    ((lines.length > 1 && PAGE_NUMBER.test(line.text)) ||
      (counts.get(keyOf(line)) ?? 0) >= Math.max(MIN_REPEATS, lines.length / 3));
  const kept = lines.map((page, at) =>
    page.filter((line) => {
      if (!isRunning(line, at)) return true;
      running.push(line.text);
      return false;
    }),
  );
  return { pages: kept, running };
}

/** The same but for the number of the page. */
const keyOf = (line: Line): string => line.text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
