import { listKeptBlocks } from "./list-pieces";
import type { KeptArticle, KeptWork } from "./types";

/** The work as plain text: titles underlined, paragraphs separated by blank lines, the source at the end. */
export function writeText(work: KeptWork): string {
  const isOneArticle = work.articles.length === 1 && work.articles[0]?.title === work.title;
  const head = isOneArticle ? work.imprint : `${underline(work.title, "=")}\n\n${work.imprint}`;
  const articles = work.articles.map((article) => writeArticle(article, isOneArticle ? "=" : "-"));
  const source = ["Source", work.url, ...work.hashes.map((hash) => `SHA-256 of the original: ${hash}`)].join("\n");
  return `${[head, ...articles, `--\n${source}`].join("\n\n")}\n`;
}

function writeArticle(article: KeptArticle, line: string): string {
  const blocks = listKeptBlocks(article).map((block) => {
    if (block.kind === "picture") return `[${["Picture", block.picture.alt].filter(Boolean).join(": ")}]`;
    const { kind, pieces } = block;
    const words = pieces.map((piece) => piece.text).join("");
    return kind === "list-item" ? `- ${words.replace(/\n/g, "\n  ")}` : words;
  });
  const head = [article.section?.toUpperCase(), underline(article.title, line), bylineOf(article), article.dateline];
  return [...head, ...blocks].filter((part) => part).join("\n\n");
}

const underline = (title: string, line: string) => `${title}\n${line.repeat(Math.min(72, title.length))}`;

const bylineOf = ({ byline }: KeptArticle) => (byline === null ? null : `By ${byline}`);
