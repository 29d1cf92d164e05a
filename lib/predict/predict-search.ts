import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSearchIndex } from "@/lib/archive/reading/search/open-search-index";
import { rankArticles } from "@/lib/archive/reading/search/rank-articles";
import { connect, type Database } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { storeDocuments } from "./store-documents";

export type SearchTask = {
  docs: { id: string; title: string | null; text: string }[];
  queries: { id: string; text: string }[];
};

const MAX_RESULTS = 100;
// The documents have no dates, so a date in a query is read as its words, whatever day it is counted from.
const TODAY = "2025-01-01";
const PRISMA_FOLDER = join(process.cwd(), "prisma");

/** Query id → up to 100 document ids, best first, by the code of the search page on an archive made for the run. */
export async function predictSearch(
  task: SearchTask,
  options: { relates?: boolean } = {},
): Promise<Record<string, string[]>> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-search-"));
  const url = `file:${join(folder, "backfile.db")}`;
  try {
    await migrate(url, PRISMA_FOLDER);
    const database = connect(url);
    try {
      return await predictOn(database, task, options);
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same on an empty, migrated database of either engine. */
export async function predictOn(
  { client, engine }: Database,
  task: SearchTask,
  { relates = true }: { relates?: boolean } = {},
): Promise<Record<string, string[]>> {
  const index = openSearchIndex(engine);
  const ids = await storeDocuments(
    client,
    task.docs.map(({ title, text }) => ({ title: title ?? "", text })),
  );
  await client.$transaction((db) => index.put(db, ids));
  const names = new Map(ids.map((id, i) => [id, task.docs[i]?.id ?? ""]));
  const answers: Record<string, string[]> = {};
  for (const { id, text } of task.queries) {
    const best = await rankArticles(client, index, text, { limit: MAX_RESULTS, widens: true, relates, today: TODAY });
    answers[id] = best.map((articleId) => names.get(articleId) ?? "");
  }
  return answers;
}
