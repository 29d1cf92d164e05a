import { attributeQuotation } from "./attribute-quotation";
import { listQuotationMarks, type QuotationMark } from "./quotation-marks";
import { rememberTexts } from "./remember";
import type { Span } from "./span";
import { listPlainWords } from "./words";

/** A directly quoted passage. The span lies inside the quotation marks. */
export type FoundQuotation = Span & {
  text: string;
  /** Folded plain words joined by one space: equal for quotations that differ in marks, case and ellipses only. */
  key: string;
  wordCount: number;
  /** As printed near the quotation: "Kim"; null when the text does not say. */
  speaker: string | null;
  /** Where that name begins in the text; where the pronoun does ("he said") when there is no name. */
  speakerStart: number | null;
  /** The outlet it is attributed to: "KCNA". */
  outlet: string | null;
};

// Longer than any quotation of a news text; a lost closing mark must not swallow the rest of the article.
const MAX_QUOTATION_LENGTH = 4000;
// Single marks are apostrophes too: a quotation in them ends soon and inside its paragraph.
const MAX_SINGLE_LENGTH = 1000;
const MAX_QUOTATIONS = 2000;

/**
 * Every direct quotation of a text, in order and without overlap: in straight, curly, low, angle and single marks, over
 * several paragraphs when each begins with a mark again, and up to the end of its paragraph when the closing mark is
 * missing. Quotations inside quotations belong to the outer one. At most 2,000 are listed.
 */
export const findQuotations = rememberTexts((text: string): FoundQuotation[] => {
  const marks = listQuotationMarks(text);
  const found: FoundQuotation[] = [];
  for (let i = 0; i < marks.length && found.length < MAX_QUOTATIONS; ) {
    const open = marks[i];
    const closed = open?.canOpen ? closeQuotation(text, marks, i, open) : null;
    const quotation = open && closed ? describeQuotation(text, open, closed.end) : null;
    if (quotation) found.push(quotation);
    i = closed && quotation ? closed.next : i + 1;
  }
  return found;
});

type Closed = { end: number; next: number };

function closeQuotation(text: string, marks: QuotationMark[], opening: number, open: QuotationMark): Closed | null {
  const start = open.index + open.length;
  if (open.family === "single") return closeSingle(text, marks, opening, start);
  for (let i = opening + 1; i < marks.length; i += 1) {
    const mark = marks[i];
    if (mark === undefined || mark.index - start > MAX_QUOTATION_LENGTH) break;
    if (mark.family !== open.family) continue;
    const isContinuation = mark.canOpen && isParagraphStart(text, mark.index);
    if (mark.canClose && !isContinuation) return { end: mark.index, next: i + 1 };
    if (!isContinuation) return endAtParagraph(text, start, i, mark.index);
  }
  return endAtParagraph(text, start, nextMarkAfterParagraph(text, marks, opening, start), text.length);
}

/** The closing mark is missing: the paragraph's end closes, unless another quotation opens before it. */
function endAtParagraph(text: string, start: number, next: number, limit: number): Closed | null {
  const end = paragraphEnd(text, start);
  return end <= limit && end - start <= MAX_QUOTATION_LENGTH ? { end, next } : null;
}

function nextMarkAfterParagraph(text: string, marks: QuotationMark[], opening: number, start: number): number {
  const end = paragraphEnd(text, start);
  const next = marks.findIndex((mark, i) => i > opening && mark.index >= end);
  return next === -1 ? marks.length : next;
}

function closeSingle(text: string, marks: QuotationMark[], opening: number, start: number): Closed | null {
  const limit = Math.min(start + MAX_SINGLE_LENGTH, paragraphEnd(text, start));
  let possessive: Closed | null = null;
  for (let i = opening + 1; i < marks.length; i += 1) {
    const mark = marks[i];
    if (mark === undefined || mark.index > limit) break;
    if (mark.family !== "single" || !mark.canClose) continue;
    const closed = { end: mark.index, next: i + 1 };
    if (!isPluralPossessive(text, mark.index)) return closed;
    possessive ??= closed;
  }
  return possessive;
}

function isPluralPossessive(text: string, index: number): boolean {
  return /s/i.test(text.charAt(index - 1)) && /^\s\p{L}/u.test(text.slice(index + 1, index + 3));
}

function isParagraphStart(text: string, index: number): boolean {
  return /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, index - 40), index));
}

function paragraphEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function describeQuotation(text: string, open: QuotationMark, close: number): FoundQuotation | null {
  const span = trimSpan(text, { start: open.index + open.length, end: close });
  const quoted = text.slice(span.start, span.end);
  const words = listPlainWords(quoted);
  if (words.length === 0) return null;
  const key = words.map((word) => word.folded).join(" ");
  return { ...span, text: quoted, key, wordCount: words.length, ...attributeQuotation(text, span) };
}

function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
