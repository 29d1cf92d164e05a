import type { Furniture, OriginalFormat } from "@/lib/analysis/intake/types";
import type { Reason } from "@/lib/analysis/text/span";
import type { ArticleSummary, PublicationRef, ShownDate } from "@/lib/archive/reading/articles/types";

/** An issue in a list. Originals of one publication and address are one issue to readers. */
export type IssueSummary = {
  address: string;
  publication: PublicationRef;
  number: string | null;
  date: ShownDate | null;
  title: string | null;
  /** What its first articles are called. */
  firstTitles: string[];
  /** Its first article, which may be an introduction. */
  firstArticleId: number | null;
  articleCount: number;
};

/** The uploaded bytes an issue was read from, and what reading them left out. */
export type IssueOriginal = {
  issueId: number;
  address: string;
  sha256: string;
  fileName: string;
  sizeBytes: number;
  mediaType: string | null;
  format: OriginalFormat;
  hasHtml: boolean;
  furniture: Furniture[];
  warnings: Reason[];
};

/** One of the versions of an issue that readers may see. */
export type IssueVersion = {
  issueId: number;
  /** The issue's own where it is the one that is shown, else the page of the version. */
  address: string;
  isShown: boolean;
  publication: PublicationRef;
  number: string | null;
  date: ShownDate | null;
  title: string | null;
  articleCount: number;
  format: OriginalFormat;
  /** When readers first saw it. */
  addedAt: Date;
  original: { address: string; fileName: string; sizeBytes: number };
  /** Why it is a version of the others; null for the first. */
  reason: Reason | null;
  /** How it differs from the one that is shown; null for that one. */
  difference: string | null;
};

export type IssueView = IssueSummary & {
  /** Who publishes its publication, where that is another name. */
  publisher: string | null;
  language: string | null;
  numberReason: Reason | null;
  publicationReason: Reason | null;
  originals: IssueOriginal[];
  articles: ArticleSummary[];
  /** Of each original of which there are several versions the one that is shown first; empty where there is one only. */
  versions: IssueVersion[];
  previous: IssueSummary | null;
  next: IssueSummary | null;
};

/** An original as it was published: sanitised HTML, or text alone. */
export type PublishedForm = { html: string | null; text: string; fileName: string };

/** A stretch of the archive. Undated issues are asked for by `year: "undated"`. */
export type IssueQuery = {
  publication: string | null;
  year: string | null;
  /** 01 to 12 */
  month: string | null;
  page: number;
};

export type IssueList = { issues: IssueSummary[]; total: number; page: number; pageCount: number };

/** How many issues a month holds. `month` is `YYYY-MM`; null gathers what is undated. */
export type MonthCount = { month: string | null; issueCount: number };

export type Holdings = {
  publicationCount: number;
  issueCount: number;
  articleCount: number;
  personCount: number;
  /** Events told by more than one publication. */
  eventCount: number;
  firstDate: string | null;
  lastDate: string | null;
  /** Whether part of what is held is the sample archive. */
  hasSamples: boolean;
};
