import type { Block, TextLink } from "@/lib/analysis/intake/types";
import type { DiffBlock, DiffPart } from "@/lib/analysis/versions/diff-text";
import type { IssueVersion } from "@/lib/archive/reading/issues/types";

/** An article of an older version. */
export type OlderArticle = {
  id: number;
  section: string | null;
  title: string;
  author: string | null;
  dateline: string | null;
  text: string;
  blocks: Block[];
  textLinks: TextLink[];
  /** The article it is in the version that is shown, and whether it is the same there word for word. */
  shown: { address: string; title: string; isSame: boolean } | null;
};

export type OlderVersion = { version: IssueVersion; shown: IssueVersion; articles: OlderArticle[] };

/** An article as it is in the older version, in the one that is shown, or in both. */
export type ArticleDifference = {
  /** The ids of the article in both; null where one has it not. */
  olderId: number | null;
  shownId: number | null;
  kind: "same" | "changed" | "removed" | "added";
  /** Where it is shown; null where it is no more. */
  address: string | null;
  title: DiffPart[];
  /** Empty where nothing of the text changed. */
  blocks: DiffBlock[];
  addedWords: number;
  removedWords: number;
};

export type VersionDifference = {
  older: IssueVersion;
  shown: IssueVersion;
  articles: ArticleDifference[];
};
