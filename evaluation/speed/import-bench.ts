import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "@/lib/root";
import { bundleFiles, READING_THREAD } from "@/scripts/start/bundle";
import type { Case, Outcome } from "./import-case";
import { FORMS, type Form, listFiles } from "./import-files";
import { indexWithPublicInbox } from "./public-inbox";

const SIZES = (process.env.BACKFILE_BENCH_SIZES ?? "1000").split(",").map(Number);
/** Articles of the fuller archive; 0 leaves it out. */
const HELD = Number(process.env.BACKFILE_BENCH_HELD ?? 10_000);
/** The heap of the server's worker (`lib/worker-process.ts`). */
const MAX_HEAP_MB = 1_024;

/**
 * What an article costs from its file to its page, published and linked, in an SQLite archive: into an empty one and into one that holds
 * many. Beside it the analysis of the same files alone on one core, the same rows by bare inserts, and public-inbox's
 * indexing of the same mails.
 */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  const files = process.env.BACKFILE_BENCH_FILES;
  print(
    `Issues are ${files ? `the mails in ${files}/n<size>` : "mails of ten generated reports"}; mails and pages hold one report each.`,
  );
  print(
    `The fuller archive holds ${HELD.toLocaleString("en")} articles: 1,000 filed, GENERATED rows copied from them.\n`,
  );
  print(
    `${"".padEnd(NAME)}articles  articles/s  cpu ms  ×analysis  statements  peak MB   analysis ms  bare rows ms  public-inbox ms (articles/s)`,
  );
  await bundleFiles(ROOT, DIST, { "evaluation/speed/import-case.ts": "import-case.mjs", ...READING_THREAD });
  for (const size of SIZES) for (const form of FORMS) measureForm(form, size, print);
}

const NAME = 34;
const DIST = ".next-bench";

function measureForm(form: Form, size: number, print: (line: string) => void): void {
  const analysis = measure({ kind: "analysis", form, size, held: 0 });
  const inbox = form === "pages" ? null : indexWithPublicInbox(listFiles(form, size).map((read) => read()));
  for (const held of HELD > 0 ? [0, HELD] : [0]) {
    const done = measure({ kind: "import", form, size, held });
    const [cpuMs, pureMs] = [done.cpuMs / done.articles, analysis.cpuMs / analysis.articles];
    const cells = [
      done.articles.toLocaleString("en").padStart(8),
      ((1000 * done.articles) / done.wallMs).toFixed(1).padStart(12),
      cpuMs.toFixed(1).padStart(8),
      (cpuMs / pureMs).toFixed(1).padStart(11),
      (done.statements / done.articles).toFixed(1).padStart(12),
      done.peakMb.toFixed(0).padStart(9),
      pureMs.toFixed(1).padStart(14),
      (held > 0 ? "" : (done.insertMs / done.articles).toFixed(2)).padStart(14),
      describeInbox(form, inbox, analysis.articles).padStart(17),
    ];
    const into = held === 0 ? "an empty archive" : `one of ${held.toLocaleString("en")}`;
    print(`${`${form} into ${into}`.padEnd(NAME)}${cells.join("")}`);
  }
}

function describeInbox(form: Form, inbox: ReturnType<typeof indexWithPublicInbox>, articles: number): string {
  if (form === "pages") return "takes no pages";
  if (inbox === null) return "not installed";
  return `${(inbox.cpuMs / articles).toFixed(1)} (${((1000 * articles) / inbox.wallMs).toFixed(0)})`;
}

/** In a process of its own, bundled as the served worker and its threads are: what compiles sources would be measured too. */
function measure(asked: Case): Outcome {
  const args = [`--max-old-space-size=${MAX_HEAP_MB}`, join(ROOT, DIST, "import-case.mjs"), JSON.stringify(asked)];
  const env = { ...process.env, BACKFILE_ROOT: ROOT, BACKFILE_DIST: DIST };
  const done = spawnSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], env });
  if (done.status !== 0) throw new Error(`An import could not be measured: ${JSON.stringify(asked)}`);
  return JSON.parse(done.stdout.trim().split("\n").at(-1) ?? "") as Outcome;
}
