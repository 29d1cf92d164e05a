import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { SourceBlock } from "@/lib/analysis/intake/document";
import { listMarkdownBlocks } from "@/lib/analysis/intake/formats/markdown-blocks";

/** A published Markdown file with what its name and front matter say, read here by other means than the product's. */
export type Newsletter = {
  series: string;
  fileName: string;
  source: string;
  body: string;
  title: string;
  /** Null for blog posts, which carry none. */
  number: string | null;
  date: string;
  blocks: SourceBlock[];
  /** Headings of the two upper depths with text under them, in order; for a blog post none. */
  headings: string[];
};

const SERIES = ["this-week-in-rust", "bitcoin-optech", "rust-blog"];
const MAX_DEPTH = 2;

export function readNewsletters(corpora: string): Newsletter[] {
  return SERIES.flatMap((series) => {
    const folder = join(corpora, "newsletters", series);
    return readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => readNewsletter(series, name, readFileSync(join(folder, name), "utf8")));
  });
}

function readNewsletter(series: string, fileName: string, source: string): Newsletter {
  const [front, body] = partFrontMatter(source);
  const title = (/^title\s*[:=]\s*(.+)$/im.exec(front)?.[1] ?? "")
    .trim()
    .replace(/^(['"])(.*)\1$/, "$2")
    .replace(/''/g, "'")
    .replace(/\\"/g, '"');
  const day = /(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(
    series === "rust-blog" ? (/^path\s*=.*$/m.exec(front)?.[0] ?? "") : fileName,
  );
  const date = day ? [day[1], day[2]?.padStart(2, "0"), day[3]?.padStart(2, "0")].join("-") : "";
  const number = series === "rust-blog" ? null : (/#(\d+)|(\d+)\s*$/.exec(title)?.slice(1).find(Boolean) ?? null);
  const { blocks } = listMarkdownBlocks(fromMarkdown(body));
  return {
    series,
    fileName,
    source,
    body,
    title,
    number,
    date,
    blocks,
    headings: series === "rust-blog" ? [] : listHeadings(blocks),
  };
}

function partFrontMatter(source: string): [front: string, body: string] {
  const fence = /^(---|\+\+\+)\n[\s\S]*?\n\1\n/.exec(source)?.[0];
  const front = fence ?? /^(?:[A-Za-z]+:.*\n)+/.exec(source)?.[0] ?? "";
  return [front, source.slice(front.length)];
}

/** By nesting, not by number of signs: a heading inside a heading inside a heading is a sub-heading of an article. */
function listHeadings(blocks: SourceBlock[]): string[] {
  const open: number[] = [];
  const found: { text: string; hasText: boolean }[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind !== "heading") {
      if (last && block.text !== "") last.hasText = true;
      continue;
    }
    while ((open.at(-1) ?? 0) >= (block.level ?? 1)) open.pop();
    open.push(block.level ?? 1);
    if (open.length <= MAX_DEPTH) {
      // A section whose first article follows at once has its text there.
      if (last && open.length > 1) last.hasText = true;
      found.push({ text: block.text, hasText: false });
    }
  }
  return found.filter((heading) => heading.hasText).map((heading) => heading.text);
}
