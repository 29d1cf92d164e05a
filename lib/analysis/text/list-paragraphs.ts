import type { Span } from "./span";

/** The paragraphs of a text whose blocks are not known, by its blank lines, in the form of blocks. Offsets are those of the text. */
export function listParagraphs(text: string): (Span & { kind: "paragraph"; level: null })[] {
  return Array.from(text.matchAll(/\S[^\n]*(?:\n[^\n]+)*/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "paragraph",
    level: null,
  }));
}
