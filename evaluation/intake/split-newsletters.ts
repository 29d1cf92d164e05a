import { readIssue } from "@/lib/analysis/intake/read-issue";
import type { ParsedIssue } from "@/lib/analysis/intake/types";
import type { Newsletter } from "./newsletter-corpus";
import { renderHtml, renderText } from "./render-newsletter";
import type { Overlap } from "./word-overlap";

export type Rendering = "markdown" | "html" | "text";

/** Reads a newsletter as published, or rendered without its front matter; the name of the file tells nothing. */
export async function readRendering(newsletter: Newsletter, rendering: Rendering): Promise<ParsedIssue> {
  const [fileName, text] = {
    markdown: ["upload.md", newsletter.source] as const,
    html: ["upload.html", renderHtml(newsletter)] as const,
    text: ["upload.txt", renderText(newsletter)] as const,
  }[rendering];
  const result = await readIssue({ fileName, mediaType: null, bytes: Buffer.from(text) });
  if (!result.ok) throw new Error(`${newsletter.fileName} as ${rendering}: ${result.reason.words}`);
  return result.issue;
}

/** Headings found as title or section of an article, against those of the Markdown. */
export function countHeadings(predicted: readonly string[], gold: readonly string[]): Overlap {
  const left = new Set(gold.map(foldHeading));
  const found = new Set(predicted.map(foldHeading).filter((heading) => heading !== ""));
  const hits = [...found].filter((heading) => left.has(heading)).length;
  return { found: hits, predicted: found.size, gold: left.size };
}

/** Titles and sections of an issue, but for titles that are leads of list items or the issue's own. */
export function listFoundHeadings({ articles, title }: ParsedIssue): string[] {
  return articles.flatMap((article) => {
    const isHeading = article.reasons.some(({ rule }) => rule === "heading" || rule === "headline");
    const own = isHeading && article.title !== title?.value ? [article.title] : [];
    return [...own, ...(article.section === null ? [] : article.section.split(": "))];
  });
}

/** Baseline: a short line between blank lines that begins with a capital and does not end in a full stop. */
export function listBaselineHeadings(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .slice(1)
    .filter((part) => !part.includes("\n") && part.length <= 80 && /^\p{Lu}/u.test(part) && !/[.:,;]$/.test(part));
}

function foldHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
