import type { SourceBlock, SourceMetadata } from "@/lib/analysis/intake/document";
import { isAboutMail } from "@/lib/analysis/intake/furniture/about-mail";
import { isHeadlineLike } from "@/lib/analysis/intake/lines/headline";
import type { PublicationIndex } from "./index-publications";
import { isNameLike, nameKey } from "./names";
import { isIssueLine, type Masthead, PERIODICAL, readMasthead } from "./read-masthead";

/** The blocks from `at` up to `end` are the masthead. */
export type FoundMasthead = { at: number; end: number; masthead: Masthead };

// A masthead is at the head of an issue: below the furniture of a page, above the first article.
const REACH_BLOCKS = 40;
// Above the masthead stand labels; a paragraph of text means that the reading is past the head.
const MAX_LABEL_CHARS = 200;
// Name, number and date may be on a line each.
const MAX_LINES = 4;
const MAX_NAME_WORDS = 6;

/** The lines in which an issue names itself, or null. */
export function findMasthead(
  blocks: SourceBlock[],
  metadata: Pick<SourceMetadata, "publications">,
  publications: PublicationIndex,
): FoundMasthead | null {
  const names = namesGiven(metadata);
  for (const [at, block] of blocks.slice(0, REACH_BLOCKS).entries()) {
    if (block.kind === "list-item" || block.kind === "rule" || isAboutMail(block.text)) continue;
    const end = endOfIssueLines(blocks, at + 1);
    const masthead =
      readLines(blocks.slice(at, end), publications, names) ?? readMasthead(block.text, publications, names);
    if (masthead !== null && (masthead.name !== null || masthead.date !== null)) return { at, end, masthead };
    if (block.text.length > MAX_LABEL_CHARS) return null;
  }
  return null;
}

/** Names a document gives for its publication outside its text. */
export function namesGiven(metadata: Pick<SourceMetadata, "publications">): string[] {
  return metadata.publications.map((found) => found.value);
}

function endOfIssueLines(blocks: SourceBlock[], from: number): number {
  let end = from;
  while (end < from + MAX_LINES - 1 && blocks[end] !== undefined && isIssueLine(blocks[end]?.text ?? "")) end += 1;
  return end;
}

/** A name on one line, number and date on the next. A headline with the day below it is not an issue. */
function readLines(lines: SourceBlock[], publications: PublicationIndex, names: string[]): Masthead | null {
  const [first, ...rest] = lines.map((block) => block.text);
  if (first === undefined || rest.length === 0) return null;
  if (isIssueLine(first)) return readMasthead([first, ...rest].join(", "), publications, names);
  if (!isHeadlineLike(first) || !isNameLike(first) || first.split(/\s+/).length > MAX_NAME_WORDS) return null;
  const read = readMasthead([first, ...rest].join(", "), publications, [...names, first]);
  const isKnownName = publications.byName(first) !== null || names.some((name) => nameKey(name) === nameKey(first));
  const masthead = read === null ? null : { ...read, isKnownName, isOneLine: false };
  if (masthead === null || (masthead.number === null && !PERIODICAL.test(first) && publications.byName(first) === null))
    return null;
  return masthead;
}
