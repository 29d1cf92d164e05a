import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { z } from "zod";
import { readMainText } from "@/lib/analysis/html/main-text";
import { parsePage } from "@/lib/analysis/html/parse-page";
import { countOverlap, type Overlap } from "./word-overlap";

export type PageScore = {
  name: string;
  ours: Overlap;
  readability: Overlap;
  wholePage: Overlap;
  /** Right titles and bylines, ours and Readability's. */
  title: [ours: boolean, readability: boolean];
  byline: [ours: boolean, readability: boolean];
};

const metadataSchema = z.object({ title: z.string().nullish(), byline: z.string().nullish() });
const LIMITS = { maxElements: 150_000, maxDepth: 512 };

/** Main text, title and byline of each page against what the set expects, beside Readability alone and the whole page. */
export function scorePages(corpora: string): PageScore[] {
  const folder = join(corpora, "html-pages");
  return readdirSync(folder).map((name) => {
    const read = (file: string) => readFileSync(join(folder, name, file), "utf8");
    const [source, expected] = [read("source.html"), textOf(read("expected.html"))];
    const gold = metadataSchema.parse(JSON.parse(read("expected-metadata.json")));
    const ours = readMainText(source);
    const plain = readPlain(source);
    return {
      name,
      ours: countOverlap(ours.text, expected),
      readability: countOverlap(plain?.textContent ?? "", expected),
      wholePage: countOverlap(textOf(source), expected),
      title: [isSame(ours.title, gold.title), isSame(plain?.title, gold.title)],
      byline: [isSame(ours.byline, gold.byline), isSame(plain?.byline, gold.byline)],
    };
  });
}

function readPlain(html: string) {
  const page = parsePage(html, LIMITS);
  return page.ok ? new Readability(page.document).parse() : null;
}

function textOf(html: string): string {
  const page = parsePage(html, LIMITS);
  if (!page.ok) return "";
  for (const element of page.document.querySelectorAll("script, style, noscript, template, head")) element.remove();
  return page.document.documentElement.textContent ?? "";
}

// "By" before a name is no part of it, in either.
function isSame(a: string | null | undefined, b: string | null | undefined): boolean {
  const [x, y] = [a, b].map((text) =>
    (text ?? "")
      .toLowerCase()
      .replace(/^\s*by\s+/, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
  return x === y;
}
