import { existsSync, statSync } from "node:fs";
import {
  BENCH_SIZES,
  type Bench,
  describeSource,
  fileAll,
  listMails,
  openCopy,
  openEmpty,
  readMails,
} from "./bench-archive";

const SAMPLE_MS = 100;

/**
 * What an import costs into an empty archive and into one that holds as many articles as the second of
 * `BACKFILE_BENCH_SIZES`: statements and processor time per article and act, peak memory, growth of the database.
 * The import is what the smallest size names; `BACKFILE_BENCH_NEWCOMERS` is the folder of mails for the fuller archive,
 * whose articles must be new to it.
 */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  const [small = 1000, large] = BENCH_SIZES;
  print(`Filing; sizes by BACKFILE_BENCH_SIZES. ${describeSource()}`);
  const empty = await openEmpty();
  await measure(empty, listMails(small), "an empty archive", print);
  await empty.close();
  if (large === undefined) return;
  const newcomers = process.env.BACKFILE_BENCH_NEWCOMERS;
  if (newcomers === undefined) {
    print("Not measured on a fuller archive: BACKFILE_BENCH_NEWCOMERS, a folder of mails that it has not, is not set.");
    return;
  }
  const filled = await openCopy(large, print);
  await measure(filled, readMails(newcomers), `an archive of ${large.toLocaleString("en")} articles`, print);
  await filled.close();
}

type Spent = { statements: number; cpuMs: number };

async function measure(
  { archive, statements, databasePath }: Bench,
  mails: Parameters<typeof fileAll>[1],
  into: string,
  print: (line: string) => void,
): Promise<void> {
  const before = { articles: await countArticles(archive), bytes: sizeOf(databasePath) };
  const acts = new Map<string, Spent>();
  const memory = watchMemory();
  await fileAll(archive, mails, print, async (act, work) => {
    const [sent, cpu] = [statements.total, process.cpuUsage()];
    const done = await work();
    const { user, system } = process.cpuUsage(cpu);
    const spent = acts.get(act) ?? { statements: 0, cpuMs: 0 };
    spent.statements += statements.total - sent;
    spent.cpuMs += (user + system) / 1000;
    acts.set(act, spent);
    return done;
  });
  const peak = memory.stop();
  const articles = (await countArticles(archive)) - before.articles;
  const bytes = sizeOf(databasePath) - before.bytes;
  print(`\n${articles.toLocaleString("en")} articles in ${mails.length} files into ${into}`);
  print(`${"act".padEnd(16)} statements per article   processor ms per article`);
  for (const [act, { statements: sent, cpuMs }] of acts) {
    print(
      `${act.padEnd(16)} ${(sent / articles).toFixed(1).padStart(22)} ${(cpuMs / articles).toFixed(1).padStart(26)}`,
    );
  }
  print(
    `peak memory ${mega(peak)} MB; the database grew by ${mega(bytes)} MB, ${Math.round(bytes / articles / 1000)} kB per article`,
  );
}

const countArticles = async (archive: Bench["archive"]) => (await archive.issues.countHoldings()).articleCount;
const mega = (bytes: number) => Math.round(bytes / 1024 ** 2);

function sizeOf(path: string): number {
  return [path, `${path}-wal`].reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0);
}

/** The largest resident set seen; work that holds the thread longer than a sample is seen after it. */
function watchMemory(): { stop: () => number } {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, SAMPLE_MS);
  return {
    stop: () => {
      look();
      clearInterval(timer);
      return peak;
    },
  };
}
