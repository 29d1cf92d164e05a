import type { Span } from "@/lib/analysis/text/span";

export type Shape = "lower" | "capitalised" | "upper" | "initial" | "mixed" | "number" | "uncased";

/** What is between a word and the one before it. */
export type Gap =
  | "start"
  | "space"
  | "dot"
  | "wrap"
  | "line"
  | "paragraph"
  | "comma"
  | "stop"
  | "quote"
  | "bracket"
  | "hyphen"
  | "glued"
  | "amp"
  | "other";

/** A word as name finding sees it: without possessive, split at hyphens only where one side is no name ("ex-", "-led"). */
export type Token = Span & {
  text: string;
  folded: string;
  shape: Shape;
  gap: Gap;
  /** "'s" follows. */
  isPossessive: boolean;
  /** A full stop follows directly: "J.", "Gen.", the end of a sentence. */
  hasStop: boolean;
};
