/** A quotation mark as printed in a text, with what it may do there. */
export type QuotationMark = {
  index: number;
  length: number;
  family: "double" | "guillemet" | "single";
  canOpen: boolean;
  canClose: boolean;
};

const MARK =
  /``|''|["\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C\u300D\u300E\u300F\uFF02]|['`\u2018\u2019\u201A\u201B]/g;
const BEFORE_OPENING = /[\s([{\u2014\u2013\-/:"'\u201C\u2018\u00AB]/;
const AFTER_CLOSING = /[\s)\]},.;:!?\u2026\u2014\u2013\-/"'\u201D\u2019\u00BB<]/;
// Words that begin with an apostrophe in place of letters: 'em, 'til, '90s.
const ELISION = /^(?:em|til|tis|twas|cause|n|bout|round|neath|cos)\b|^\d/i;
const OPENING = new Set(["\u201C", "\u201E", "\u201F", "\u00AB", "\u300C", "\u300E", "``"]);
const CLOSING = new Set(["\u201D", "\u00BB", "\u300D", "\u300F", "''"]);
const CORNERS = new Set(["\u300C", "\u300D", "\u300E", "\u300F"]);

/** Every quotation mark of a text, in order; apostrophes inside words and in elisions are left out. */
export function listQuotationMarks(text: string): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (const match of text.matchAll(MARK)) {
    const mark = readMark(text, match.index, match[0]);
    if (mark.canOpen || mark.canClose) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, index: number, mark: string): QuotationMark {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + mark.length);
  const opensHere = (before === "" || BEFORE_OPENING.test(before)) && after !== "" && !/\s/.test(after);
  const closesHere = before !== "" && !/\s/.test(before) && (after === "" || AFTER_CLOSING.test(after));
  if (mark.length === 1 && "'`\u2018\u2019\u201A\u201B".includes(mark)) {
    return { index, length: 1, family: "single", ...readSingle(text, index, mark, opensHere, closesHere) };
  }
  const family = mark === "\u00AB" || mark === "\u00BB" ? "guillemet" : "double";
  const isClear = opensHere !== closesHere;
  // A typographic mark keeps its direction unless its place speaks clearly against it ("word“ ", " »Wort«").
  if (CORNERS.has(mark) || (!isClear && (OPENING.has(mark) || CLOSING.has(mark)))) {
    return { index, length: mark.length, family, canOpen: OPENING.has(mark), canClose: CLOSING.has(mark) };
  }
  return {
    index,
    length: mark.length,
    family,
    canOpen: isClear ? opensHere : true,
    canClose: isClear ? closesHere : true,
  };
}

function readSingle(text: string, index: number, mark: string, opensHere: boolean, closesHere: boolean) {
  const isElision = ELISION.test(text.slice(index + 1, index + 9));
  return {
    canOpen: mark !== "\u2019" && opensHere && !isElision,
    canClose: mark !== "\u2018" && mark !== "`" && closesHere,
  };
}
