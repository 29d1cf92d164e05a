import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext } from "@/lib/archive/context";
import { connect, type Database } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { openPredictions } from "./predictions";

const PRISMA_FOLDER = join(process.cwd(), "prisma");

export type ScratchArchive = { database: Database; predict: ReturnType<typeof openPredictions> };

/** Runs on an empty SQLite archive made for the purpose, and removes it whatever happens. */
export async function withScratchArchive<T>(run: (scratch: ScratchArchive) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-scratch-"));
  const url = `file:${join(folder, "backfile.db")}`;
  try {
    await migrate(url, PRISMA_FOLDER);
    const database = connect(url);
    try {
      return await run({ database, predict: openPredictions(createContext(database, { dataFolder: folder })) });
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
