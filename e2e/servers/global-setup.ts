import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@/lib/db/testing/embedded-postgres";
import { buildIfNeeded } from "@/scripts/start/build-if-needed";
import { ENGINES, type Engine, RUN_FOLDER, serverFile } from "./running-server";
import { startServer } from "./start-server";

/** Starts the product once for each engine, as `npm start` does, and answers with what ends all of it again. */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-e2e-"));
  process.env[RUN_FOLDER] = folder;
  const endings: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })];
  const tearDown = async () => {
    for (const end of endings.reverse()) await end();
  };
  try {
    buildIfNeeded();
    const postgres = await startEmbeddedPostgres();
    endings.push(postgres.stop);
    await postgres.createDatabase("backfile");
    // Side by side: loading the samples keeps one core busy for each.
    const starts = await Promise.allSettled(
      ENGINES.map(async (engine) => {
        const own = join(folder, engine);
        mkdirSync(own);
        const { server, stop } = await startServer(engine, own, databaseUrl(engine, own, postgres.urlOf("backfile")));
        endings.push(stop);
        writeFileSync(serverFile(folder, engine), JSON.stringify(server));
      }),
    );
    for (const start of starts) if (start.status === "rejected") throw start.reason;
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}

function databaseUrl(engine: Engine, folder: string, postgresUrl: string): string {
  return engine === "sqlite" ? `file:${join(folder, "data/backfile.db")}` : postgresUrl;
}
