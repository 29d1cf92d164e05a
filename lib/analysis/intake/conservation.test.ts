import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIssue } from "./read-issue";
import type { ParsedIssue } from "./types";

type Piece = { kind: "section" | "headline" | "byline" | "dateline" | "prose" | "item" | "lead-item"; token: string };

const PIECES: Piece["kind"][] = ["section", "headline", "byline", "dateline", "prose", "item", "lead-item"];
const PROSE =
  "came to the harbour in the morning, and those who had waited there since dawn went down to meet it at the quay.";

/** Every piece carries a word of its own, so that a lost or doubled piece can be told. */
const document = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 25 })
  .map((kinds) => kinds.map((kind, i): Piece => ({ kind, token: `Qz${String.fromCharCode(97 + i)}x` })));

function asText({ kind, token }: Piece): string {
  if (kind === "section") return `*** ${token} Section`;
  if (kind === "headline") return `${token} Sails Into the Harbour`;
  if (kind === "byline") return `By Jane ${token}`;
  if (kind === "dateline") return `OSLO, May 3 (AFP) -- The ${token} ${PROSE}`;
  if (kind === "item") return `- the ${token} of the list`;
  return `The ${token} ${PROSE}`;
}

function asMarkdown(piece: Piece): string {
  if (piece.kind === "section") return `## ${piece.token} section`;
  if (piece.kind === "headline") return `### ${piece.token} sails`;
  return piece.kind === "lead-item" ? `- **About ${piece.token}:** it ${PROSE.repeat(3)}` : asText(piece);
}

function asHtml(piece: Piece): string {
  if (piece.kind === "section") return `<h2>${piece.token} section</h2>`;
  if (piece.kind === "headline") return `<h3>${piece.token} sails</h3>`;
  if (piece.kind === "item") return `<ul><li>the ${piece.token} of the list</li></ul>`;
  return piece.kind === "lead-item"
    ? `<ul><li><b>About ${piece.token}:</b> it ${PROSE.repeat(3)}</li></ul>`
    : `<p>${asText(piece)}</p>`;
}

async function read(fileName: string, text: string): Promise<ParsedIssue | null> {
  const result = await readIssue({ fileName, mediaType: null, bytes: Buffer.from(text) });
  return result.ok ? result.issue : null;
}

function count(text: string, token: string): number {
  return text.split(token).length - 1;
}

function expectConserved(pieces: Piece[], issue: ParsedIssue | null): void {
  // Headings and bylines alone hold no text: such a document may be refused, but nothing of it is stored then.
  if (issue === null) {
    expect(pieces.filter(({ kind }) => ["dateline", "prose", "item", "lead-item"].includes(kind))).toEqual([]);
    return;
  }
  for (const { kind, token } of pieces) {
    const inTexts = issue.articles.reduce((sum, article) => sum + count(article.text, token), 0);
    const around = issue.articles
      .map(({ title, section, author }) => `${title}|${section}|${author}`)
      .join("|")
      .toLowerCase();
    const isAround = around.includes(token.toLowerCase());
    const isRemoved = issue.furniture.some(({ text }) => text.includes(token));
    expect(inTexts, `${kind} ${token} once`).toBeLessThanOrEqual(1);
    expect(inTexts === 1 || isAround || isRemoved, `${kind} ${token} kept`).toBe(true);
    if (kind === "prose" || kind === "dateline" || kind === "item")
      expect(inTexts, `${kind} ${token} in a text`).toBe(1);
  }
}

describe("no text is lost or doubled", { timeout: 120_000 }, () => {
  it.each([
    ["plain text", "a.txt", "HARBOUR WEEKLY NO. 3 (4 May 2012)\n\n", asText, ""],
    ["plain text without a masthead", "a.txt", "", asText, ""],
    ["Markdown", "a.md", "---\ntitle: 'Harbour Weekly #3'\ntype: newsletter\n---\n\n", asMarkdown, ""],
    ["HTML", "a.html", "<!doctype html><html><title>Harbour Weekly #3</title><body>", asHtml, "</body></html>"],
  ])("%s", async (_name, fileName, head, write, tail) => {
    await fc.assert(
      fc.asyncProperty(document, async (pieces) => {
        expectConserved(pieces, await read(fileName, head + pieces.map(write).join("\n\n") + tail));
      }),
      { numRuns: 60 },
    );
  });
});
