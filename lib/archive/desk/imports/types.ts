import type { z } from "zod";
import type { BlockKind, Furniture } from "@/lib/analysis/intake/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import type { Reason, Span } from "@/lib/analysis/text/span";
import type { JobView } from "@/lib/archive/desk/jobs/types";
import type { Origin } from "@/lib/archive/filing/imports/arrivals";
import type { LinkStatus } from "@/lib/archive/reading/articles/link-row";
import type { fileStatus, importStatus } from "@/lib/db/states";

export type ImportStatus = z.infer<typeof importStatus>;
export type FileStatus = z.infer<typeof fileStatus>;

export type ImportSummary = {
  id: number;
  status: ImportStatus;
  isSample: boolean;
  createdAt: Date;
  publishedAt: Date | null;
  takenBackAt: Date | null;
  /** The source it came from by itself; null where somebody sent it. */
  sourceId: number | null;
  fileCount: number;
  /** Files by status; a status without files is missing. */
  files: Partial<Record<FileStatus, number>>;
  /** Names of its first files. */
  fileNames: string[];
};

export type DatedPreview = CalendarDate & { origin: string; reason: Reason | null };

export type PersonPreview = { id: number; name: string; address: string; mentions: number; roles: string[] };

export type LinkPreview = {
  id: number;
  score: number;
  isShown: boolean;
  status: LinkStatus;
  summary: string;
  other: { id: number; title: string; address: string; publication: string | null; date: CalendarDate | null };
};

type MentionPreview = Span & {
  form: string;
  person: { name: string; address: string } | null;
  /** A name the tagger is not sure of, shown to readers once an editor says that it is a person's. */
  waiting: string | null;
  reason: Reason;
};

export type ArticlePreview = {
  id: number;
  address: string;
  section: string | null;
  part: number | null;
  title: string;
  author: string | null;
  dateline: string | null;
  date: DatedPreview | null;
  proposedDate: { value: CalendarDate; reason: Reason } | null;
  wordCount: number;
  text: string;
  blocks: (Span & { kind: BlockKind; level: number | null })[];
  mentions: MentionPreview[];
  people: PersonPreview[];
  links: LinkPreview[];
  reasons: Reason[];
};

/** An issue that another one is a version of. `address` is where readers see it. */
export type OtherVersion = { title: string; address: string | null; reason: Reason };

export type IssuePreview = {
  id: number;
  address: string | null;
  publication: { name: string; reason: Reason | null } | null;
  number: { value: string; reason: Reason | null } | null;
  date: DatedPreview | null;
  title: string | null;
  /** What it is another version of; null where it is the first or the only one. */
  versionOf: OtherVersion | null;
  format: string;
  furniture: Furniture[];
  warnings: Reason[];
  articles: ArticlePreview[];
};

export type FilePreview = {
  id: number;
  fileName: string;
  status: FileStatus;
  original: { sha256: string; sizeBytes: number } | null;
  failure: { code: string | null; words: string } | null;
  /** From where it came by itself. */
  origin: Origin | null;
  duplicate: { kind: "same-bytes" | "same-issue"; title: string; address: string | null } | null;
  issue: IssuePreview | null;
};

/** A document of an import that does not say which publication it is of. */
export type Nameless = { issueId: number; fileName: string };

export type ImportView = ImportSummary & {
  /** What is still being done about it; null when nothing is. */
  job: JobView | null;
  /** Issues of the whole import that nobody but editors sees and that can be published. */
  draftCount: number;
  /** Of the whole import: they must be named before it is published. */
  nameless: Nameless[];
  previews: FilePreview[];
  /** Files of the whole import; `previews` holds one page of them. */
  pageCount: number;
};
