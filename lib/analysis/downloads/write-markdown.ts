import { type KeptBlock, listKeptBlocks, type Piece } from "./list-pieces";
import type { KeptArticle, KeptWork } from "./types";

/** The work as CommonMark, with its facts as YAML front matter. */
export function writeMarkdown(work: KeptWork): string {
  const isOneArticle = work.articles.length === 1 && work.articles[0]?.title === work.title;
  const head = writeHeading(1, escapeMarkdown(work.title));
  const articles = work.articles.map((article) => writeArticle(article, isOneArticle ? 1 : 2));
  return `${[frontMatter(work), ...(isOneArticle ? [] : [head]), ...articles].join("\n\n")}\n`;
}

function frontMatter(work: KeptWork): string {
  const { title, authors, publication, number, date, language, url, hashes } = work;
  const facts = { title, authors, publication, number, date, language, url, sha256: hashes };
  // JSON strings and lists are YAML as they are.
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === null || (Array.isArray(value) && value.length === 0) ? [] : `${name}: ${JSON.stringify(value)}`,
  );
  return ["---", ...lines, "---"].join("\n");
}

function writeArticle(article: KeptArticle, level: number): string {
  const { title, section, byline, dateline } = article;
  const facts = [section, byline === null ? null : `By ${byline}`, dateline].filter((fact) => fact !== null);
  const head = [writeHeading(level, escapeMarkdown(title))];
  if (facts.length > 0) head.push(`*${facts.map(escapeMarkdown).join(" · ")}*`);
  return [...head, ...joinBlocks(listKeptBlocks(article), level)].join("\n\n");
}

/** Items of one list stand line by line, everything else between blank lines. */
function joinBlocks(blocks: KeptBlock[], level: number): string[] {
  const parts: string[] = [];
  let isInList = false;
  for (const block of blocks) {
    const written = writeBlock(block, level);
    if (isInList && block.kind === "list-item") parts.push(`${parts.pop()}\n${written}`);
    else parts.push(written);
    isInList = block.kind === "list-item";
  }
  return parts;
}

function writeBlock(block: KeptBlock, above: number): string {
  if (block.kind === "picture") return `![${escapeMarkdown(block.picture.alt)}](<${block.picture.url}>)`;
  const { kind, level, pieces } = block;
  if (kind === "preformatted") return fence(pieces.map((piece) => piece.text).join(""));
  const words = pieces
    .map((piece, at) => writePiece(piece, pieces[at + 1]))
    .join("")
    .trim();
  if (kind === "heading") {
    const depth = Math.min(6, above + Math.max(1, (level ?? 2) - 1));
    return writeHeading(depth, words);
  }
  if (kind === "list-item") return `- ${words.replace(/\n/g, "\n  ")}`;
  return kind === "quote" ? `> ${words.replace(/\n/g, "\n> ")}` : words;
}

function fence(text: string): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const mark = "`".repeat(longest + 1);
  return `${mark}\n${text}\n${mark}`;
}

/** Numbers signs at the end of a heading would close it and not be shown. */
function writeHeading(depth: number, words: string): string {
  return `${"#".repeat(depth)} ${words.replace(/\n/g, " ").replace(/(\s)(#+\s*)$/, "$1\\$2")}`;
}

function writePiece({ text, href }: Piece, next?: Piece): string {
  // An exclamation mark before a link would make a picture of it, fetched from elsewhere.
  const isBeforeLink = typeof next?.href === "string" && href === null;
  const words = isBeforeLink ? escapeMarkdown(text).replace(/!$/, "\\!") : escapeMarkdown(text);
  return href === null ? words : `[${words}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/** Text that CommonMark shows as it stands: signs that would mean something are escaped, at the start of a line too. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&]/g, "\\$&")
    .replace(/^(\s*)([#+-]|=+\s*$|~{3})/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, "$1\\$2");
}
