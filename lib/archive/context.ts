import type { AnalysedArticle } from "@/lib/analysis/articles/analyse-issue";
import type { EntryPages } from "@/lib/analysis/intake/list-entry-pages";
import type { IntakeContext } from "@/lib/analysis/intake/read-issue";
import type { IntakeResult, Upload } from "@/lib/analysis/intake/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import type { Client, Database } from "@/lib/db/client";

/** Reads one original. In a thread of its own where strangers send files; in place for tests and evaluations. */
export type ReadIssue = (
  upload: Upload,
  known: IntakeContext,
  /** The day an editor gave for documents that do not say theirs. */
  said?: CalendarDate | null,
) => Promise<ReadResult>;

/** The entries of a feed or export, each as a page. In a thread of its own where strangers send files. */
export type ListPages = (upload: Upload) => Promise<EntryPages>;

/** Files one of an import, alone and where it brings down nobody else; null when it brought that process down. */
type FileApart = (fileId: number) => Promise<number[] | null>;

/** What was read, with the analysis of its articles where that was made at once. */
export type ReadResult = IntakeResult & { analyses?: AnalysedArticle[] };

/** `allowsLoopback` is for tests: this machine counts as public. `pauseMs`: between two requests to a site. */
export type Network = { allowsLoopback: boolean; pauseMs: number };

/** What every noun of the archive works with: the database, the folder of originals, the clock, the reader. */
export type Context = {
  database: Database;
  db: Client;
  /** Originals lie in `<dataFolder>/originals`. */
  dataFolder: string;
  now: () => Date;
  /** `lib/analysis/intake/read-issue.ts`, in this thread where nothing else is given. */
  readIssue?: ReadIssue;
  /** `lib/analysis/intake/list-entry-pages.ts`, in this thread where nothing else is given. */
  listPages?: ListPages;
  /** `lib/isolation/file-in-process.ts`, in this process where nothing else is given. */
  fileApart?: FileApart;
  /** How addresses elsewhere are fetched; politely, and from the public Internet alone, where nothing else is given. */
  network?: Network;
  /** The password of a mailbox that is a source; null where none was given. */
  passwordOf?: (sourceId: number) => string | null;
  /** How long an act waits for its turn before it answers `busy`; without end where nothing is given. */
  patienceMs?: number;
};

export type ContextOptions = { dataFolder: string } & Partial<
  Pick<Context, "now" | "readIssue" | "network" | "passwordOf" | "listPages" | "fileApart" | "patienceMs">
>;

export function createContext(database: Database, options: ContextOptions): Context {
  return { now: () => new Date(), ...options, database, db: database.client };
}
