import type { Block, TextLink } from "@/lib/analysis/intake/types";

/** A picture of an article; `at` is the offset of the block it stands before, or the length of the text. */
export type KeptPicture = {
  at: number;
  alt: string;
  /** Whole address. */
  url: string;
  /** Its bytes, for a form that holds them; missing where they are not wanted or no longer there. */
  file?: { mediaType: string; bytes: Uint8Array };
};

/** An article as it is written into a file: offsets of `blocks` and `links` are of `text`. */
export type KeptArticle = {
  title: string;
  section: string | null;
  byline: string | null;
  dateline: string | null;
  text: string;
  blocks: Block[];
  links: TextLink[];
  pictures?: KeptPicture[];
};

/** What a file is made of: one article, or an issue with its articles in order. */
export type KeptWork = {
  title: string;
  /** Publication, number and day in one line. */
  imprint: string;
  publication: string | null;
  number: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date: string | null;
  authors: string[];
  /** BCP 47 */
  language: string | null;
  /** Whole address of the page. */
  url: string;
  hashes: string[];
  articles: KeptArticle[];
};
