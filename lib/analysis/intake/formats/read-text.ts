import { emptyMetadata, makeBlock, type ReadResult, type SourceBlock } from "@/lib/analysis/intake/document";
import { fail, MAX_TEXT_CHARS } from "@/lib/analysis/intake/limits";
import { normaliseWhiteSpace } from "@/lib/analysis/text/white-space";
import type { IndentedBlock } from "./indented-block";
import { markTextItems } from "./mark-text-items";
import { unwrapLines } from "./unwrap-lines";

const RULE_LINE = /^(?:[-=_*~\u2500\u2501\u2014.#+]\s?){3,}$/u;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\^{3,})$/;
const BULLET = /^(?:[-*+\u2022\u25AA\u25E6\u2023\u00B7]|\(?\d{1,3}[.)])\s+(?=\S)/u;
const QUOTED = /^>\s?/;

/** Reads a plain text: pasted, saved from a page, or the text part of a mail. */
export function readText(text: string): ReadResult {
  if (text.length > MAX_TEXT_CHARS) return fail("too-large", `The text has more than ${MAX_TEXT_CHARS} characters.`);
  const publishedText = normaliseWhiteSpace(text);
  const document = {
    format: "text" as const,
    isPlainText: true,
    metadata: emptyMetadata(),
    removed: [],
    publishedHtml: null,
    warnings: [],
  };
  return { ok: true, document: { ...document, blocks: blocksOfText(publishedText), publishedText } };
}

/** The blocks of a text whose white space is normalised already. */
export function blocksOfText(text: string): SourceBlock[] {
  const blocks: IndentedBlock[] = [];
  for (const { text: raw, gap, indent } of unwrapLines(text)) {
    const before = blocks.at(-1)?.block;
    if (UNDERLINE.test(raw) && gap === 0 && before?.kind === "paragraph" && before.text.length <= 100) {
      before.kind = "heading";
      before.level = raw.startsWith("=") ? 1 : 2;
      continue;
    }
    blocks.push({ block: { ...blockOf(raw), gap }, indent });
  }
  return markTextItems(blocks);
}

function blockOf(raw: string): SourceBlock {
  const isMark = /^#+$|^\*\*\*$/.test(raw) ? false : RULE_LINE.test(raw);
  if (isMark) return makeBlock("rule", "");
  const text = raw.replace(/ {2,}/g, " ");
  const bullet = /^\*{2,}/.test(text) ? null : BULLET.exec(text);
  if (bullet && !/^\(?\d/.test(text)) return makeBlock("list-item", text.slice(bullet[0].length).trim(), { level: 1 });
  if (QUOTED.test(text)) return makeBlock("quote", text.replace(QUOTED, ""));
  return makeBlock("paragraph", text);
}
