import { sql } from "@/lib/db/dialect";

/** Of an issue, what says when readers first saw it. */
export const SHOWN_AT_SELECT = { createdAt: true, import: { select: { publishedAt: true } } } as const;

/** When readers first saw an issue: drafts may wait long before they are published. */
export function shownAt(issue: { createdAt: Date; import: { publishedAt: Date | null } }): Date {
  return issue.import.publishedAt ?? issue.createdAt;
}

/** The same in SQL, of an issue `i` and its import `im`. */
export const SHOWN_AT_SQL = sql`COALESCE(im."publishedAt", i."createdAt")`;
