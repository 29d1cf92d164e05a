import { z } from "zod";

// States and kinds that rows keep as words. They are read through these unions, so that no other word gets past the database.

/** Of an issue and of its articles. `superseded`: an older version of an issue that is published. */
export const issueStatus = z.enum(["draft", "published", "superseded", "withdrawn"]);
export type IssueStatus = z.infer<typeof issueStatus>;

/** On an article or issue: it takes part in links and events. What was taken back does not, nor an older version. */
export const LIVE: { status: { in: string[] } } = { status: { in: ["draft", "published"] } };
export const isLive = ({ status }: { status: string }): boolean => LIVE.status.in.includes(status);
export const importStatus = z.enum(["open", "published", "taken-back"]);
export const fileStatus = z.enum(["stored", "ready", "failed", "duplicate", "dismissed", "unpacked"]);
/** How a file repeats an issue. */
export const duplicateKind = z.enum(["same-bytes", "same-issue"]);
export const originalFormat = z.enum(["text", "html", "mail", "markdown", "pdf", "docx", "epub"]);
export const personStatus = z.enum(["active", "waiting", "merged", "rejected", "hidden"]);
export const mentionKind = z.enum(["full", "surname", "given", "initials", "single"]);
export const linkKind = z.enum(["same-event", "shared-quotation", "near-copy", "follow-up", "series", "mention"]);
export const linkStatus = z.enum(["found", "confirmed", "rejected"]);
export const datePrecision = z.enum(["day", "month", "year"]);
export const dateOrigin = z.enum(["stated", "metadata", "inferred", "editor"]);
