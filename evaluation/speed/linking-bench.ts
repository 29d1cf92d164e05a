import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPeople } from "@/lib/analysis/people/find-people";
import type { Context } from "@/lib/archive/context";
import type { LinkingStep } from "@/lib/archive/filing/events/link-batch";
import { linkArticles } from "@/lib/archive/filing/link-articles";
import { connect } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { fileDocuments } from "@/lib/predict/file-documents";
import { fillLinked } from "./fill-linked";
import { makeReports } from "./generate-reports";

const PRISMA_FOLDER = join(import.meta.dirname, "../../prisma");
const SIZES = (process.env.BACKFILE_BENCH_SIZES ?? "10000,100000").split(",").map(Number);
/** Newcomers of one import; the ones before warm up. */
const TIMED = 200;
const WARM_UP = 40;

/**
 * What a newcomer costs to link in archives of growing size, step by step, as ratios to tagging its people in the same run.
 * SQLite; processor time of this process, which is where SQLite works.
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
  const tagged = readClock();
  for (const { title, text } of timed) findPeople(text, { title, author: null });
  const tagging = readClock() - tagged;
  const filed = readClock();
  const ids = await fileDocuments(context, timed);
  const filing = readClock() - filed;
  const steps = new Map<LinkingStep, number>();
  let last = readClock();
  await linkArticles(context, ids, (step) => {
    steps.set(step, (steps.get(step) ?? 0) + readClock() - last);
    last = readClock();
  });
  const all = [...steps.values()].reduce((sum, step) => sum + step, 0);
  const decided = DECIDED.reduce((sum, step) => sum + (steps.get(step) ?? 0), 0);
  const show = (name: string, time: number) =>
    print(
      `${name.padEnd(40)} ${(time / TIMED).toFixed(1).padStart(6)} ms ${(time / tagging).toFixed(1).padStart(5)} ×`,
    );
  show("tagging people", tagging);
  show("filing the document, with its people", filing);
  show("candidates, score and grouping", decided);
  show("all of linking", all);
  for (const [step, time] of steps) show(`  ${STEPS[step]}`, time);
  const links = await context.db.link.count({ where: { OR: [{ aId: { in: ids } }, { bId: { in: ids } }] } });
  const events = await context.db.eventArticle.count({ where: { articleId: { in: ids } } });
  const memory = Math.round(process.memoryUsage().rss / 1024 ** 2);
  print(`${links} links, ${events} of ${TIMED} in events; ${memory} MB`);
}

/** Where it is decided what is linked; the rest says why, and keeps it. */
const DECIDED: LinkingStep[] = ["score", "group"];
const STEPS: Record<LinkingStep, string> = {
  file: "profiles, counts and keys",
  score: "candidates and scores",
  explain: "evidence, other kinds of link, writing",
  rescore: "links of before scored anew",
  group: "events, their names and dates",
  date: "proposed dates",
  quote: "quotations that travel",
};

/** Milliseconds of processor time so far. */
function readClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
