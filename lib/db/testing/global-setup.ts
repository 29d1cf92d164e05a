import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "./embedded-postgres";

declare module "vitest" {
  interface ProvidedContext {
    /** `postgres://…` of the server's maintenance database; tests make databases of their own from a template. */
    postgresUrl: string;
  }
}

// embedded-postgres ends a process that has nothing left to do with code 0 (async-exit-hook), whatever the tests said.
process.prependOnceListener("beforeExit", () => process.exit());

/** One PostgreSQL server for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startEmbeddedPostgres();
  project.provide("postgresUrl", postgres.urlOf("postgres"));
  return postgres.stop;
}
