import { type Archive, openArchive } from "@/lib/archive/archive";
import { readSettings } from "@/lib/env";
import type { Actor } from "@/lib/outcome";

/** One command of the command line. `run` answers with the exit status. */
export type Command = { usage: string; summary: string; run: (args: string[]) => Promise<number> };

export const print = (line: string) => process.stdout.write(`${line}\n`);
export const complain = (line: string) => process.stderr.write(`${line}\n`);

/** Who decides where nobody is signed in. */
export const COMMAND_LINE: Actor = { id: "command-line", name: "the command line" };

/** Runs on the archive of the settings, and closes it. */
export async function withArchive<T>(run: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = openArchive(readSettings());
  try {
    return await run(archive);
  } finally {
    await archive.close();
  }
}
