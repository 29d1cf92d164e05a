import { AppError } from "@/lib/errors";

type Fault = { code: "unavailable" | "busy"; words: string };

/** What systems call the faults that pass when somebody sees to their cause: https://www.postgresql.org/docs/current/errcodes-appendix.html, https://www.sqlite.org/rescode.html, errno(3). */
const FAULTS: [RegExp, Fault][] = [
  [
    // SQLite's name for a full disk where it is the index of its journal that finds no room.
    /^(?:ENOSPC|EDQUOT|SQLITE_FULL|SQLITE_IOERR_SHMSIZE|53100)$/,
    { code: "unavailable", words: "The disk of this archive is full. It goes on by itself when there is room again." },
  ],
  [
    /^(?:EROFS|EACCES|EPERM|SQLITE_READONLY.*|SQLITE_PERM|25006)$/,
    {
      code: "unavailable",
      words: "The folder of this archive cannot be written to. It goes on by itself when it can.",
    },
  ],
  [
    /^(?:SQLITE_BUSY.*|SQLITE_LOCKED.*|P1008|P2028|55P03|busy)$/,
    { code: "busy", words: "Another process is writing to this archive. Try again in a moment." },
  ],
  [
    /^(?:40001|40P01|P2034)$/,
    { code: "busy", words: "Another process changed the same at the same moment. Try again." },
  ],
  [
    /^(?:SQLITE_CORRUPT.*|SQLITE_NOTADB)$/,
    { code: "unavailable", words: "The database cannot be read: its file is damaged. Restore it from a backup." },
  ],
  [
    /^(?:SQLITE_CANTOPEN.*|SQLITE_IOERR.*|EIO|EMFILE|ENFILE)$/,
    { code: "unavailable", words: "The files of this archive cannot be opened just now." },
  ],
  [
    /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|P1001|P1002|P1003|P1017|08...|57P0.|53300)$/,
    { code: "unavailable", words: "The database does not answer. It goes on by itself when it does." },
  ],
];

/** What libraries say in words alone. */
const WORDS: [RegExp, string][] = [
  [/database or disk is full|no space left on device/i, "ENOSPC"],
  [/attempt to write a readonly database/i, "SQLITE_READONLY"],
  [
    /database is locked|SocketTimeout|timed out during query execution|Unable to start a transaction in the given time/i,
    "busy",
  ],
  [/disk image is malformed|file is not a database/i, "SQLITE_CORRUPT"],
  [/unable to open database file|disk I\/O error/i, "SQLITE_CANTOPEN"],
  [
    /Connection terminated|connection is not open|Client has encountered a connection error|timeout exceeded when trying to connect/i,
    "ECONNRESET",
  ],
  [/could not serialize access|deadlock detected|write conflict or a deadlock/i, "40001"],
];

const MAX_DEPTH = 6;

/**
 * Says of an error from beneath (file system, driver, database client) what it means for whoever asked, when it is one that
 * passes: a full disk, a folder that cannot be written, a database that does not answer or is busy. Null for all others.
 */
export function toFault(error: unknown): AppError | null {
  if (error instanceof AppError) return error.code === "busy" || error.code === "unavailable" ? error : null;
  for (const code of listCodes(error)) {
    const found = FAULTS.find(([pattern]) => pattern.test(code));
    if (found) return new AppError(found[1].code, found[1].words, { cause: error });
  }
  return null;
}

/** The codes an error and its causes carry, the outermost first; then what their words say, which is less exact. */
export function listCodes(error: unknown): string[] {
  const codes: string[] = [];
  const told: string[] = [];
  let at: unknown = error;
  for (let depth = 0; depth < MAX_DEPTH && typeof at === "object" && at !== null; depth += 1) {
    const { code, originalCode, kind, message, cause, meta } = at as Record<string, unknown>;
    for (const value of [originalCode, code]) if (typeof value === "string") codes.push(value);
    if (kind === "SocketTimeout") codes.push("busy");
    if (typeof message === "string") {
      const said = WORDS.find(([pattern]) => pattern.test(message));
      if (said) told.push(said[1]);
    }
    at = cause ?? (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError;
  }
  return [...codes, ...told];
}
