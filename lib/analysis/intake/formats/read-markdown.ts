import { fromMarkdown } from "mdast-util-from-markdown";
import type { ReadResult } from "@/lib/analysis/intake/document";
import { fail, MAX_MARKDOWN_SIGNS, MAX_TEXT_CHARS } from "@/lib/analysis/intake/limits";
import { normaliseWhiteSpace } from "@/lib/analysis/text/white-space";
import { listMarkdownBlocks } from "./markdown-blocks";
import { readFrontMatter } from "./read-front-matter";
import { blocksOfText } from "./read-text";

// Nesting of quotations and lists in a line: real texts stay below ten; the parser recurses.
const MAX_NESTING = /^(?:[ \t]*[>*+-]){100}/m;

/** Reads Markdown (CommonMark), with front matter when it has some. */
export function readMarkdown(text: string): ReadResult {
  if (text.length > MAX_TEXT_CHARS) return fail("too-large", `The text has more than ${MAX_TEXT_CHARS} characters.`);
  const publishedText = normaliseWhiteSpace(text);
  if (MAX_NESTING.test(publishedText))
    return fail("too-deep", "Its lists or quotations are nested more than 100 deep.");
  const { metadata, body, isBroken } = readFrontMatter(publishedText.trimStart());
  const warnings = isBroken
    ? [{ rule: "broken-front-matter", words: "The front matter cannot be parsed; title and date come from the text." }]
    : [];
  const isDense = body.split(/\n[ \t]*\n/).some((part) => countSigns(part) > MAX_MARKDOWN_SIGNS);
  if (isDense)
    warnings.push({ rule: "dense-markup", words: "A paragraph holds too much markup; it is read as plain text." });
  const { blocks, removed } = isDense
    ? { blocks: blocksOfText(body), removed: [] }
    : listMarkdownBlocks(fromMarkdown(body));
  return {
    ok: true,
    document: {
      format: "markdown",
      isPlainText: false,
      blocks,
      metadata,
      removed,
      publishedText,
      publishedHtml: null,
      warnings,
    },
  };
}

function countSigns(part: string): number {
  return part.length <= MAX_MARKDOWN_SIGNS ? 0 : (part.match(/[[\]*_<`&!\\]/g)?.length ?? 0);
}
