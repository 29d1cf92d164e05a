/** A run of letters of one font on a page. Points (1/72 inch) from the left edge and from the top of the page. */
export type Run = {
  text: string;
  left: number;
  right: number;
  /** Of the line the letters stand on. */
  baseline: number;
  size: number;
  isBold: boolean;
  /** Whether it is read from right to left. */
  isLeftward: boolean;
};

export type Page = { width: number; height: number; runs: Run[] };

/** Letters that stand on one line, in one column: bold where all of them are. */
export type Line = Run;
