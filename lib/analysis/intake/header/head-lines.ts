import type { SourceBlock, SourceDocument } from "@/lib/analysis/intake/document";
import { isAboutMail } from "@/lib/analysis/intake/furniture/about-mail";
import { toOneLine } from "@/lib/analysis/text/white-space";

// Masthead, date and headline stand in the first lines; names of the sender and legal lines in the last.
const HEAD_BLOCKS = 30;
const FOOT_BLOCKS = 40;
// One block may be a hundred thousand lines; no head is longer than this many.
const MAX_HEAD_LINES = 120;
// A paragraph of this length is text: the head is over. Preview text above the masthead is cut off sooner.
const MAX_HEAD_LINE_CHARS = 170;
const PREVIEW_LINES = 3;
const MAX_LEFT_OUT_CHARS = 600;

/** A line of a mail's or page's head, and whether its markup makes it a heading. */
export type HeadLine = { text: string; isHeading: boolean };

/** The short lines above the first paragraph of text, where an issue says what it is. */
export function listHeadLines(blocks: readonly SourceBlock[]): HeadLine[] {
  const lines: HeadLine[] = [];
  for (const block of blocks.slice(0, HEAD_BLOCKS)) {
    // Contents and lists of events are not what the issue says of itself.
    if (block.kind === "list-item") continue;
    for (const line of block.text.split("\n")) {
      const text = toOneLine(line);
      if (text === "" || isAboutMail(text)) continue;
      if (text.length > MAX_HEAD_LINE_CHARS) {
        if (lines.length >= PREVIEW_LINES) return lines;
        continue;
      }
      lines.push({ text, isHeading: block.kind === "heading" });
      if (lines.length === MAX_HEAD_LINES) return lines;
    }
  }
  return lines;
}

/** The last lines, where the sender says who it is and why the reader gets the mail, and what was left out already. */
export function listFootLines({
  blocks,
  whole,
  removed,
}: Pick<SourceDocument, "blocks" | "whole" | "removed">): string[] {
  const leftOut = removed.map(({ text }) => text).filter((text) => text.length <= MAX_LEFT_OUT_CHARS);
  const last = (whole ?? blocks).slice(-FOOT_BLOCKS).map(({ text }) => text);
  return [...leftOut, ...last]
    .flatMap((text) => text.split("\n"))
    .map(toOneLine)
    .filter((text) => text !== "");
}
