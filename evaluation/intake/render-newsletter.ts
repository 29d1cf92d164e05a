import type { Newsletter } from "./newsletter-corpus";

const WIDTH = 72;

/** The newsletter as a plain text mail would bring it: title line, headings on lines of their own, wrapped at 72. */
export function renderText({ title, blocks }: Newsletter): string {
  const parts = blocks.map((block) => {
    if (block.kind === "rule") return "-".repeat(20);
    if (block.kind === "preformatted") return block.text;
    return block.kind === "list-item" ? wrap(block.text, "* ", "  ") : wrap(block.text, "", "");
  });
  return `${title}\n\n${parts.join("\n\n")}\n`;
}

/** The newsletter as a page or HTML mail, headings as elements. */
export function renderHtml({ title, blocks }: Newsletter): string {
  const parts = blocks.map((block) => {
    const text = escapeText(block.text);
    if (block.kind === "rule") return "<hr>";
    if (block.kind === "heading") return `<h${block.level}>${text}</h${block.level}>`;
    if (block.kind === "list-item") return `<ul><li>${withLead(block.text, block.leadChars)}</li></ul>`;
    if (block.kind === "preformatted") return `<pre>${text}</pre>`;
    return block.kind === "quote" ? `<blockquote><p>${text}</p></blockquote>` : `<p>${text}</p>`;
  });
  return `<!doctype html><html><head><title>${escapeText(title)}</title></head><body><h1>${escapeText(title)}</h1>${parts.join("\n")}</body></html>`;
}

function withLead(text: string, chars: number): string {
  return chars === 0 ? escapeText(text) : `<b>${escapeText(text.slice(0, chars))}</b>${escapeText(text.slice(chars))}`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function wrap(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== first.trim() && line.length + word.length > WIDTH) {
      lines.push(line.trimEnd());
      line = rest;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join("\n");
}
