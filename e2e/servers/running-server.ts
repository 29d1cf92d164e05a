import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Engine = "sqlite" | "postgresql";
export const ENGINES: readonly Engine[] = ["sqlite", "postgresql"];

/**
 * Two archives per engine, both begun with the samples: `reading` is never written to, so what is counted there stays; what
 * is uploaded and corrected goes into `editing`, one spec after the other.
 */
export type ArchiveName = "reading" | "editing";
export const ARCHIVES: readonly ArchiveName[] = ["reading", "editing"];

/** A server under test: where it answers, and the settings under which the command line works on the same archive. */
export type RunningServer = {
  engine: Engine;
  url: string;
  /** What it printed for the first editor. */
  firstLink: string;
  /** What it printed, line by line, until it was ready. */
  printed: string[];
  /** Where its sessions and the test's own files are kept; goes with the run. */
  folder: string;
  settings: Record<string, string>;
};

/** The environment variable that tells the workers where the run keeps its files. */
export const RUN_FOLDER = "BACKFILE_E2E_FOLDER";

export const serverFile = (folder: string, engine: Engine, archive: ArchiveName) =>
  join(folder, `${engine}-${archive}.json`);
export const sessionFile = (server: RunningServer) => join(server.folder, "editor-session.json");

/** The server that the global setup started for this archive. @throws Error outside of a run. */
export function findServer(engine: Engine, archive: ArchiveName): RunningServer {
  const folder = process.env[RUN_FOLDER];
  if (!folder) throw new Error("No server was started: run the tests through Playwright.");
  return JSON.parse(readFileSync(serverFile(folder, engine, archive), "utf8")) as RunningServer;
}
