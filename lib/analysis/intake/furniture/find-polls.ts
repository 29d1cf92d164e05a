import type { SourceBlock } from "@/lib/analysis/intake/document";

const MAX_QUESTION_CHARS = 120;
const MAX_ANSWER_CHARS = 40;
const MIN_ANSWERS = 2;
const MAX_ANSWERS = 10;

/** Why a poll is taken away. */
export const POLL = { rule: "poll", words: "A question to readers, with links to answer it." };

/** The places of a short question and of the links right below it that answer it, all on one site and each in words of its own. */
export function findPolls(blocks: SourceBlock[]): Set<number> {
  const found = new Set<number>();
  for (const [i, { text, links }] of blocks.entries()) {
    const isQuestion = text.length <= MAX_QUESTION_CHARS && /[?\uFF1F\u061F]$/u.test(text) && links.length === 0;
    if (!isQuestion) continue;
    let end = i + 1;
    while (end - i <= MAX_ANSWERS && isAnswer(blocks[end]) && siteOf(blocks[end]) === siteOf(blocks[i + 1])) end += 1;
    const answers = blocks.slice(i + 1, end);
    // A longer text below makes the last link a headline.
    if (answers.length < MIN_ANSWERS || new Set(answers.map((answer) => answer.text)).size < answers.length) continue;
    if (isText(blocks[end])) continue;
    for (let at = i; at < end; at += 1) found.add(at);
  }
  return found;
}

function isAnswer(block: SourceBlock | undefined): boolean {
  const [link] = block?.links ?? [];
  if (!block || !link || block.kind === "heading" || block.text.length > MAX_ANSWER_CHARS) return false;
  return link.end - link.start >= block.text.length * 0.6;
}

function siteOf(block: SourceBlock | undefined): string {
  return /^https?:\/\/([^/?#]+)/i.exec(block?.links[0]?.href ?? "")?.[1] ?? "";
}

function isText(block: SourceBlock | undefined): boolean {
  return (
    block !== undefined &&
    block.kind !== "heading" &&
    block.links.length === 0 &&
    block.text.length > MAX_QUESTION_CHARS
  );
}
