/** A kind of line that surrounds articles. Short lines only: the longest that may match is named with each. */
export type FurnitureRule = { rule: string; words: string; pattern: RegExp; maxChars: number };
