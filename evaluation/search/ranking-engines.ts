import { join } from "node:path";
import { connect } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { startEmbeddedPostgres } from "@/lib/db/testing/embedded-postgres";
import { predictOn, predictSearch, type SearchTask } from "@/lib/predict/predict-search";
import type { Rankings } from "./ranking-scores";

const PRISMA_FOLDER = join(import.meta.dirname, "../../prisma");

/** The answers of the search page on SQLite, on a PostgreSQL started for the purpose, and without its second step. */
export async function rankOnBothEngines(task: SearchTask): Promise<{ name: string; rankings: Rankings }[]> {
  return [
    { name: "Backfile on SQLite", rankings: await predictSearch(task) },
    { name: "Backfile on PostgreSQL", rankings: await rankOnPostgres(task) },
    { name: "Backfile, first step only", rankings: await predictSearch(task, { relates: false }) },
  ];
}

async function rankOnPostgres(task: SearchTask): Promise<Rankings> {
  const postgres = await startEmbeddedPostgres();
  try {
    await postgres.createDatabase("ranking");
    await migrate(postgres.urlOf("ranking"), PRISMA_FOLDER);
    const database = connect(postgres.urlOf("ranking"));
    try {
      return await predictOn(database, task);
    } finally {
      await database.close();
    }
  } finally {
    await postgres.stop();
  }
}
