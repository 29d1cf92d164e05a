import type { Span } from "@/lib/text/span";

// About a line and a half beside the name.
const CONTEXT_CHARS = 56;

export type Excerpt = { before: string; inside: string; after: string };

/** The words around a span, cut at word ends and kept to one paragraph. */
export function excerptAround(text: string, { start, end }: Span, contextChars = CONTEXT_CHARS): Excerpt {
  const left = text.slice(Math.max(0, start - contextChars), start);
  const right = text.slice(end, end + contextChars);
  const before = (left.split("\n").at(-1) ?? "").replace(/^\S*\s/, (cut) => (start > contextChars ? "" : cut));
  const after = right.split("\n")[0] ?? "";
  const isCut = after.length === right.length && end + contextChars < text.length;
  return {
    before: before.length < start && !left.includes("\n") && start > contextChars ? `… ${before}` : before,
    inside: text.slice(start, end),
    after: isCut ? `${after.replace(/\s\S*$/, "")} …` : after,
  };
}
