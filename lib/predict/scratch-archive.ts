import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { connect } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";

const PRISMA_FOLDER = join(process.cwd(), "prisma");

/** Runs on an empty SQLite archive made for the purpose, and removes it whatever happens. */
export async function withScratchArchive<T>(run: (archive: Archive) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-scratch-"));
  const url = `file:${join(folder, "backfile.db")}`;
  try {
    await migrate(url, PRISMA_FOLDER);
    const archive = createArchive(connect(url), { dataFolder: folder });
    try {
      return await run(archive);
    } finally {
      await archive.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
