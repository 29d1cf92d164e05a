import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Engine = "sqlite" | "postgresql";
export const ENGINES: readonly Engine[] = ["sqlite", "postgresql"];

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

export const serverFile = (folder: string, engine: Engine) => join(folder, `${engine}.json`);
export const sessionFile = (server: RunningServer) => join(server.folder, "editor-session.json");

/** The server that the global setup started for this engine. @throws Error outside of a run. */
export function findServer(engine: Engine): RunningServer {
  const folder = process.env[RUN_FOLDER];
  if (!folder) throw new Error("No server was started: run the tests through Playwright.");
  return JSON.parse(readFileSync(serverFile(folder, engine), "utf8")) as RunningServer;
}
