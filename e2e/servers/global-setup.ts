import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@/lib/db/testing/embedded-postgres";
import { buildIfNeeded } from "@/scripts/start/build-if-needed";
import { ARCHIVES, ENGINES, type Engine, RUN_FOLDER, serverFile } from "./running-server";
import { startServer } from "./start-server";

/** Starts the product once per archive and engine, as `npm start` does, and answers with what ends all of it again. */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-e2e-"));
  process.env[RUN_FOLDER] = folder;
  const endings: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })];
  const tearDown = async () => {
    for (const end of endings.reverse()) await end();
  };
  try {
    await buildIfNeeded();
    const postgres = await startEmbeddedPostgres();
    endings.push(postgres.stop);
    for (const archive of ARCHIVES) await postgres.createDatabase(archive);
    // Side by side: loading the samples keeps one core busy for each.
    const wanted = ENGINES.flatMap((engine) => ARCHIVES.map((archive) => ({ engine, archive })));
    const starts = await Promise.allSettled(
      wanted.map(async ({ engine, archive }) => {
        const own = join(folder, `${engine}-${archive}`);
        mkdirSync(own);
        const { server, stop } = await startServer(engine, own, databaseUrl(engine, own, postgres.urlOf(archive)));
        endings.push(stop);
        writeFileSync(serverFile(folder, engine, archive), JSON.stringify(server));
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
