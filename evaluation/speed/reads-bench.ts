import { chooseSubjects } from "@/lib/archive/testing/choose-subjects";
import { PUBLIC_READS } from "@/lib/archive/testing/public-reads";
import { AppError } from "@/lib/errors";
import { BENCH_SIZES, type Bench, describeSource, openFilled } from "./bench-archive";
import { summarizeTimes } from "./measure-times";

// Fewer are run before the engine has compiled what they run, and differ twofold from one run to the next.
const WARM_UP = 25;
const ROUNDS = 25;

type Cost = { statements: number; cpuMs: number; bytes: number };

/**
 * What every public page and twin costs the archive, over archives of growing size: statements, processor time (median,
 * SQLite works in this process) and bytes of the answer as JSON. The addresses with most on them are asked for.
 */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  print(`Reads of every public address; sizes by BACKFILE_BENCH_SIZES. ${describeSource()}`);
  print(`Processor time: median of ${ROUNDS} after ${WARM_UP}, and its ratio to the smallest archive.`);
  const costs: Map<string, Cost>[] = [];
  for (const size of BENCH_SIZES) {
    const bench = await openFilled(size, print);
    const { articleCount } = await bench.archive.issues.countHoldings();
    print(`archive of ${size.toLocaleString("en")}: ${articleCount.toLocaleString("en")} published articles`);
    costs.push(await measure(bench));
    await bench.close();
  }
  const heads = BENCH_SIZES.map((size) => `${size} articles`.padEnd(COLUMN));
  print(`\n${"".padEnd(NAME)}${heads.join("")}`);
  print(`${"".padEnd(NAME)}${BENCH_SIZES.map(() => "stmts  cpu ms      kB  ratio".padEnd(COLUMN)).join("")}`);
  for (const { name } of PUBLIC_READS) print(line(name, costs));
}

const NAME = 34;
const COLUMN = 32;

async function measure({ archive, statements }: Bench): Promise<Map<string, Cost>> {
  const subjects = await chooseSubjects(archive.database.client);
  const costs = new Map<string, Cost>();
  for (const { name, read } of PUBLIC_READS) {
    if (!(await isThere(() => read(archive, subjects)))) continue;
    for (let round = 0; round < WARM_UP; round += 1) await read(archive, subjects);
    const timesMs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = process.cpuUsage();
      await read(archive, subjects);
      const { user, system } = process.cpuUsage(before);
      timesMs.push((user + system) / 1000);
    }
    const { result, count } = await statements.count(() => read(archive, subjects));
    const bytes = Buffer.byteLength(JSON.stringify(result) ?? "");
    costs.set(name, { statements: count, cpuMs: summarizeTimes(timesMs).medianMs, bytes });
  }
  return costs;
}

/** False for what the archive has none of: mails of a wire name no authors. */
async function isThere(read: () => Promise<unknown>): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return false;
    throw error;
  }
}

function line(name: string, costs: readonly Map<string, Cost>[]): string {
  const base = costs[0]?.get(name)?.cpuMs ?? Number.NaN;
  const cells = costs.map((of) => {
    const { statements, cpuMs, bytes } = of.get(name) ?? { statements: 0, cpuMs: Number.NaN, bytes: 0 };
    const kilobytes = (bytes / 1000).toFixed(1);
    const ratio = (cpuMs / base).toFixed(2);
    return `${String(statements).padStart(5)} ${cpuMs.toFixed(1).padStart(7)} ${kilobytes.padStart(7)} ${ratio.padStart(6)}`;
  });
  return `${name.padEnd(NAME)}${cells.map((cell) => cell.padEnd(COLUMN)).join("")}`;
}
