import type { Span } from "@/lib/analysis/text/span";

// About a line and a half beside the name.
const CONTEXT_CHARS = 56;

export type Excerpt = { before: string; inside: string; after: string };

/** The words around a span, cut at word ends and kept to one paragraph. */
export function excerptAround(text: string, { start, end }: Span, contextChars = CONTEXT_CHARS): Excerpt {
  const left = text.slice(Math.max(0, start - contextChars), start);
  const right = text.slice(end, end + contextChars);
  return {
    before: left.includes("\n") || start <= contextChars ? lastLine(left) : `… ${left.replace(/^\S*\s/, "")}`,
    inside: text.slice(start, end),
    after:
      right.includes("\n") || end + contextChars >= text.length ? firstLine(right) : `${right.replace(/\s\S*$/, "")} …`,
  };
}

const lastLine = (text: string) => text.slice(text.lastIndexOf("\n") + 1);
const firstLine = (text: string) => text.split("\n", 1)[0] ?? "";
