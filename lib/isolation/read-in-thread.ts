import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { AnalysedArticle } from "@/lib/analysis/articles/analyse-issue";
import type { EntryPages } from "@/lib/analysis/intake/list-entry-pages";
import type { IntakeContext } from "@/lib/analysis/intake/read-issue";
import type { IntakeResult, Upload } from "@/lib/analysis/intake/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { isFresh } from "@/lib/fresh.js";
import { ROOT } from "@/lib/root";
import { MAX_READ_HEAP_MB, MAX_READ_MS, MAX_TRIES } from "./limits";
import { ThreadLimitError, ThreadPool } from "./thread-pool";

type ReadRequest = { upload: Upload; known: IntakeContext; said: CalendarDate | null };

/** What is asked of a thread: to read an issue, or to list the entries of a feed as pages. */
export type ThreadRequest = ({ task: "read" } & ReadRequest) | { task: "list-pages"; upload: Upload };

/** A large machine keeps cores for those who serve readers. */
const MAX_THREADS = 8;
/** Filing and linking take several times as long as reading, and have a thread of their own: a core is left to it. */
const FILING_THREADS = 1;

const holder = globalThis as { backfileReaders?: ThreadPool };

/**
 * Reads and analyses one original in a thread of its own, with limits of time and memory. One that goes over a limit twice
 * fails with the reason, as one that is damaged does.
 */
export async function readInThread(
  upload: Upload,
  known: IntakeContext,
  said: CalendarDate | null = null,
): Promise<IntakeResult & { analyses?: AnalysedArticle[] }> {
  return (await runTwice({ task: "read", upload, known, said })) as IntakeResult;
}

/** Lists the entries of a feed or export in a thread, under the same limits. */
export async function listPagesInThread(upload: Upload): Promise<EntryPages> {
  return (await runTwice({ task: "list-pages", upload })) as EntryPages;
}

async function runTwice(request: ThreadRequest): Promise<unknown> {
  holder.backfileReaders ??= openPool();
  for (let tries = 1; ; tries += 1) {
    try {
      return await holder.backfileReaders.run(request);
    } catch (error) {
      if (!(error instanceof ThreadLimitError)) throw error;
      if (tries === MAX_TRIES) return { ok: false, reason: { code: "unreadable", words: WORDS[error.limit] } };
    }
  }
}

const WORDS = {
  time: `Reading it took longer than ${MAX_READ_MS / 1000} seconds, twice, so it is set aside. The original is kept.`,
  memory: `Reading it took more than ${MAX_READ_HEAP_MB} MB of memory, twice, so it is set aside. The original is kept.`,
};

const SOURCES = ["lib/analysis", "lib/isolation"].map((folder) => join(ROOT, folder));

/** As `npm run build` bundles the thread (`scripts/start/bundle.ts`); from its sources where they are newer. */
function openPool(): ThreadPool {
  const size = Math.min(MAX_THREADS, Math.max(1, availableParallelism() - FILING_THREADS));
  const bundle = join(ROOT, process.env.BACKFILE_DIST ?? ".next", "reading-thread.mjs");
  if (isFresh(bundle, SOURCES)) return new ThreadPool(bundle, { size, worker: { execArgv: [] } });
  return new ThreadPool(loadSources(), { size, worker: { execArgv: [], eval: true } });
}

/** A thread inherits no loader: it registers its own before it loads its sources. https://tsx.is/dev-api/register-cjs */
function loadSources(): string {
  const text = (path: string) => JSON.stringify(join(ROOT, path));
  return `const inRoot = require("node:module").createRequire(${text("package.json")});
    process.env.TSX_TSCONFIG_PATH = ${text("tsconfig.json")};
    inRoot("tsx/cjs/api").register();
    inRoot(${text("lib/isolation/reading-thread.ts")});`;
}
