import type { CalendarDate } from "@/lib/text/calendar";

/** Who decides. */
export type Actor = { id: string; name: string };

export type LinkVerdict = "confirmed" | "rejected";

/** Corrections of an issue's header; a key that is missing stays as found, null empties it. */
export type IssueCorrection = { publication?: string; number?: string | null; date?: CalendarDate | null };

/** Corrections of an article's header; a key that is missing stays as found. */
export type ArticleCorrection = {
  title?: string;
  section?: string | null;
  part?: number | null;
  author?: string | null;
  date?: CalendarDate | null;
};

/**
 * An editor's act with what it is about, in keys that survive a new analysis and a new import of the same document.
 * `link-verdict` and `article-correction` name articles by fingerprint, `issue-correction` the original by SHA-256.
 */
export type DecisionBody =
  | { kind: "link-verdict"; subject: string; payload: { verdict: LinkVerdict } }
  | { kind: "person-rename"; subject: string; payload: { before: string; after: string } }
  | { kind: "person-merge"; subject: string; payload: { intoId: number; previousName: string } }
  | { kind: "person-reject"; subject: string; payload: Record<string, never> }
  | { kind: "issue-correction"; subject: string; payload: IssueCorrection }
  | { kind: "article-correction"; subject: string; payload: ArticleCorrection };

export type DecisionKind = DecisionBody["kind"];

export type DecisionView = {
  id: number;
  kind: DecisionKind;
  words: string;
  accountName: string | null;
  createdAt: Date;
  undoneAt: Date | null;
  undoneByName: string | null;
  /** The page where its effect is seen; null when that is gone. */
  address: string | null;
};

/** What became of a decision: done, or why not. */
export type Outcome<T = object> = ({ ok: true } & T) | { ok: false; reason: OutcomeReason; words: string };

export type OutcomeReason = "not-found" | "conflict" | "bad-request" | "duplicate";
