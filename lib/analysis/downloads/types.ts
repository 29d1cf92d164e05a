import type { Block, TextLink } from "@/lib/analysis/intake/types";

/** An article as it is written into a file: offsets of `blocks` and `links` are of `text`. */
export type KeptArticle = {
  title: string;
  section: string | null;
  byline: string | null;
  dateline: string | null;
  text: string;
  blocks: Block[];
  links: TextLink[];
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
