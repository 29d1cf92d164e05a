import type { SourceBlock } from "@/lib/analysis/intake/document";

// Sections and articles; deeper headings are inside an article.
const ITEM_DEPTH = 2;
const MIN_PIECES = 3;
const MIN_SIGNED = 2;
const MIN_SHARE = 0.8;
// Behind a link that closes a text stand a full stop and a bracket at most.
const MAX_BEHIND_LINK = 2;
const INITIALS = /[\u2014\u2013]\s?(?:\p{Lu}{1,3}|(?:(?!\p{Script=Arabic})\p{Lo}){1,3})\.?$/u;
const READING_TIME =
  /^[([\uFF08]?\P{L}{0,3}(?:\p{L}+ )?\d{1,3}[ -]?(?:min|分|분|мин|دقائق|دقيقة)[^\n]{0,20}[)\]\uFF09]?$/iu;

/** A heading with what stands under it, up to the next one of a section or article. */
type Piece = { heading: SourceBlock; body: SourceBlock[] };

/** A sign that a document without a number is an issue of several pieces: its name, and words that give it as a reason. */
export type PieceSign = { rule: string; words: string };

/**
 * Looks for what the pieces of a digest have in common and the parts of an essay have not: each closes with a link to
 * another page, is signed with initials, says how long it takes, opens its own paragraph, or stands under a label.
 */
export function findPieceSign(blocks: SourceBlock[]): PieceSign | null {
  const pieces = listPieces(blocks);
  const full = pieces.filter(({ body }) => body.some(({ text }) => text !== ""));
  if (full.length < MIN_PIECES) return null;
  const isMost = (list: Piece[]) => list.length >= MIN_PIECES && list.length >= full.length * MIN_SHARE;
  if (full.filter(isSigned).length >= MIN_SIGNED)
    return { rule: "signed-pieces", words: "Several pieces are signed with initials." };
  if (full.filter(({ heading }) => heading.isRow).length >= MIN_PIECES)
    return { rule: "titled-paragraphs", words: "Its paragraphs open with titles of their own." };
  if (full.filter(({ body }) => READING_TIME.test(body[0]?.text ?? "")).length >= MIN_PIECES)
    return { rule: "reading-times", words: "Several pieces say how long they take to read." };
  const closed = full.filter((piece) => closingAddress(piece) !== null);
  if (isMost(closed) && new Set(closed.map(closingAddress)).size === closed.length)
    return { rule: "closing-links", words: "Each piece closes with a link to another page." };
  if (countLabelled(pieces) >= MIN_PIECES)
    return { rule: "labelled-pieces", words: "Several pieces stand under labels." };
  return null;
}

function listPieces(blocks: SourceBlock[]): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (block.kind === "heading" && (block.level ?? ITEM_DEPTH + 1) <= ITEM_DEPTH)
      pieces.push({ heading: block, body: [] });
    else pieces.at(-1)?.body.push(block);
  }
  return pieces;
}

function isSigned({ body }: Piece): boolean {
  return INITIALS.test(body.findLast(({ text }) => text !== "")?.text ?? "");
}

/** Where the last link of a piece leads, when it closes the text or a button follows. */
function closingAddress({ body }: Piece): string | null {
  const button = body.find((block) => block.action)?.action;
  if (button) return button.href;
  const last = body.findLast(({ text }) => text !== "");
  const link = last?.links.at(-1);
  if (!last || !link || !/^https?:/i.test(link.href)) return null;
  return last.text.length - link.end <= MAX_BEHIND_LINK ? link.href : null;
}

/**
 * Headings without text right above one that is set larger, the first of its size among them: labels, since a section is
 * larger than its articles.
 */
function countLabelled(pieces: Piece[]): number {
  const sizeOf = (piece: Piece | undefined) => piece?.heading.look?.size ?? 0;
  const labels = pieces.flatMap(({ heading, body }, i) => {
    const isBare = body.every(({ text }) => text === "") && heading.links.length === 0;
    return isBare && sizeOf(pieces[i]) > 0 && sizeOf(pieces[i + 1]) > sizeOf(pieces[i]) ? [i] : [];
  });
  const [first = 0] = labels;
  const size = sizeOf(pieces[first + 1]);
  return pieces.findIndex((piece) => sizeOf(piece) === size) === first + 1 ? labels.length : 0;
}
