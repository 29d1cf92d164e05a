import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context } from "@/lib/context";
import { connect } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { linkArticles } from "@/lib/events/link-articles";
import { findPeople } from "@/lib/people/find-people";
import { fileDocuments } from "@/lib/predict/file-documents";
import { fillLinked } from "./fill-linked";
import { makeReports } from "./generate-reports";

const PRISMA_FOLDER = join(import.meta.dirname, "../prisma");
const SIZES = (process.env.BACKFILE_BENCH_SIZES ?? "10000,100000").split(",").map(Number);
/** Newcomers of one import; the ones before warm up. */
const TIMED = 200;
const WARM_UP = 40;

/**
 * What a newcomer costs to link (file, candidates, score, evidence, events, quotations) in archives of growing size, as a
 * ratio to tagging its people in the same run. SQLite; processor time of this process, which is where SQLite works.
 */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  print(`Linking ${TIMED} newcomers; sizes by BACKFILE_BENCH_SIZES.`);
  const { names, report } = makeReports();
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), "backfile-bench-"));
    const database = connect(`file:${join(folder, "backfile.db")}`);
    try {
      await migrate(database.url, PRISMA_FOLDER);
      await fillLinked(database.client, { names, report }, size);
      const context: Context = { database, db: database.client, dataFolder: folder, now: () => new Date() };
      print(`\n${size.toLocaleString("en")} articles`);
      await measure(context, (index) => report(size + index), print);
    } finally {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

type Newcomer = { title: string; text: string; day: string; source: string };

async function measure(context: Context, newcomer: (index: number) => Newcomer, print: (line: string) => void) {
  const documents = Array.from({ length: WARM_UP + TIMED }, (_, index) => {
    const { title, text, day, source } = newcomer(index);
    return { title, text, date: day, source };
  });
  const [before, timed] = [documents.slice(0, WARM_UP), documents.slice(WARM_UP)];
  await linkArticles(context, await fileDocuments(context, before));
  for (const { text } of before) findPeople(text, { title: null, author: null });
  const tagging = await time(async () => {
    for (const { title, text } of timed) findPeople(text, { title, author: null });
  });
  const ids = await fileDocuments(context, timed);
  const linking = await time(() => linkArticles(context, ids));
  const links = await context.db.link.count({ where: { OR: [{ aId: { in: ids } }, { bId: { in: ids } }] } });
  const events = await context.db.eventArticle.count({ where: { articleId: { in: ids } } });
  const memory = Math.round(process.memoryUsage().rss / 1024 ** 2);
  print(`tagging people ${(tagging / TIMED).toFixed(1)} ms an article, linking ${(linking / TIMED).toFixed(1)} ms`);
  print(`ratio ${(linking / tagging).toFixed(1)} ×; ${links} links, ${events} of ${TIMED} in events; ${memory} MB`);
}

/** Milliseconds of processor time. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
