import { analyseIssue } from "@/lib/analysis/articles/analyse-issue";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { copyArchive } from "@/lib/archive/testing/copy-archive";
import { readInThread } from "@/lib/isolation/read-in-thread";
import { insertBare } from "./bare-rows";
import { type Bench, fileAll, openEmpty } from "./bench-archive";
import { type Form, listFiles } from "./import-files";

/** One thing that is measured, in a process of its own: memory of what ran before would count. */
export type Case = { kind: "analysis" | "import"; form: Form; size: number; held: number };

/** Processor time of the process with its threads. `insertMs` is what the same rows take alone. */
export type Outcome = {
  articles: number;
  files: number;
  wallMs: number;
  cpuMs: number;
  statements: number;
  peakMb: number;
  insertMs: number;
};

/** The largest resident set is looked for so often. */
const SAMPLE_MS = 50;
/** Articles that are filed before their rows are copied, where the archive is to hold many. */
const FILED = 1000;

async function main(asked: Case): Promise<void> {
  const outcome = asked.kind === "analysis" ? await analyse(asked) : await importInto(asked);
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}

async function analyse({ form, size }: Case): Promise<Outcome> {
  const files = listFiles(form, size).map((read) => read());
  const [first] = files;
  // Models and lists are loaded before, as they are once for an import however large.
  if (first) await analyseFile(first);
  const spent = watch();
  let articles = 0;
  for (const file of files) articles += await analyseFile(file);
  return { ...spent.stop(), articles, files: files.length, statements: 0, insertMs: 0 };
}

async function analyseFile(upload: Parameters<typeof readIssue>[0]): Promise<number> {
  const read = await readIssue(upload);
  return read.ok ? analyseIssue(read.issue, null).length : 0;
}

async function importInto({ form, size, held }: Case): Promise<Outcome> {
  const bench = await openEmpty({ readIssue: readInThread });
  const { archive, statements } = bench;
  if (held > 0) await fill(bench, held);
  const files = listFiles(form, size, held);
  const before = await countArticles(bench);
  const sent = statements.total;
  const [first] = files;
  // The threads are there, as those of a worker that has worked before.
  if (first) await readInThread(first(), {});
  const spent = watch();
  await fileAll(archive, files, () => {});
  const measured = spent.stop();
  const outcome = {
    ...{ ...measured, articles: (await countArticles(bench)) - before, files: files.length },
    ...{ statements: statements.total - sent, insertMs: held > 0 ? 0 : await insertBare(bench.databasePath) },
  };
  await bench.close();
  return outcome;
}

/** Files some articles and copies their rows, under other ids, names and dates. */
async function fill({ archive }: Bench, held: number): Promise<void> {
  const filed = Math.min(FILED, held);
  await fileAll(archive, listFiles("mails", filed), () => {});
  await copyArchive(archive.database, Math.round(held / filed) - 1, archive.search.indexArticles);
}

const countArticles = async ({ archive }: Bench) => (await archive.issues.countHoldings()).articleCount;

function watch(): { stop: () => Pick<Outcome, "wallMs" | "cpuMs" | "peakMb"> } {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, SAMPLE_MS);
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  return {
    stop: () => {
      clearInterval(timer);
      look();
      const { user, system } = process.cpuUsage(cpu);
      return { wallMs: performance.now() - start, cpuMs: (user + system) / 1000, peakMb: peak / 1024 ** 2 };
    },
  };
}

await main(JSON.parse(process.argv[2] ?? "") as Case);
// Threads that wait for work would keep it alive.
process.exit(0);
