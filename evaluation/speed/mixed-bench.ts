import { setTimeout as sleep } from "node:timers/promises";
import { articleAddress } from "@/lib/addresses";
import { openArchive } from "@/lib/archive/archive";
import { makeIssues } from "@/lib/archive/testing/make-issues";
import { fileAll, openEmpty } from "./bench-archive";
import { readBeside } from "./read-beside";
import { serveArchive } from "./serve-site";
import { signInOver } from "./sign-in-over";
import { uploadOver } from "./upload-over";
import { listProcesses, measureMemory } from "./watch-processes";

const MINUTES = Number(process.env.BACKFILE_BENCH_MINUTES ?? 2);
const READERS = Number(process.env.BACKFILE_BENCH_READERS ?? 30);
/** An import as often as this, of so many issues of one article; published where it is read. */
const [IMPORT_EVERY_MS, FILES] = [60_000, 10];
/** Memory is compared with that after so long: by then every page was made and every thread has started once. */
const WARM_MS = Math.min(5 * 60_000, (MINUTES * 60_000) / 2);
const [ISSUES, PER_ISSUE] = [20, 12];

/** Readers read while an import comes every minute, over HTTP to the build that is there: what fails, and how memory grows. */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  const bench = await openEmpty();
  const first = makeIssues(ISSUES, PER_ISSUE).map((upload) => () => upload);
  await fileAll(bench.archive, first, () => {});
  const folder = bench.databasePath.replace(/\/[^/]*$/, "");
  const databaseUrl = `file:${bench.databasePath}`;
  const archive = openArchive({ databaseUrl, dataFolder: folder });
  const own = { DATABASE_URL: databaseUrl, BACKFILE_DATA: folder };
  const served = await serveArchive({ ...own, BACKFILE_LOG_LEVEL: "silent", BACKFILE_SAMPLES: "off" });
  const url = `http://127.0.0.1:${served.port}`;
  try {
    const cookie = await signInOver(archive, url, folder);
    const rows = await archive.database.client.article.findMany({ where: { status: "published" } });
    const paths = rows.map(({ id, slug }) => articleAddress(id, slug));
    const files = makeIssues(ISSUES * PER_ISSUE + Math.ceil(MINUTES) * FILES, 1);
    let [imports, failed, warmMb, peakMb] = [0, 0, 0, 0];
    const measure = () => measureMemory(listProcesses(served.pid));
    const timer = setInterval(() => {
      peakMb = Math.max(peakMb, measure());
    }, 1_000);
    const warm = setTimeout(() => {
      warmMb = measure();
    }, WARM_MS);
    const started = performance.now();
    const reading = await readBeside({ url, paths, readers: READERS }, async () => {
      while (performance.now() - started < MINUTES * 60_000) {
        const next = performance.now() + IMPORT_EVERY_MS;
        const from = ISSUES * PER_ISSUE + imports * FILES;
        imports += 1;
        await uploadOver(url, cookie, files.slice(from, from + FILES), FILES).catch(() => {
          failed += 1;
        });
        for (const { id } of await archive.database.client.import.findMany({ where: { status: "open" } })) {
          await archive.imports.publishWhenRead(id);
        }
        await sleep(Math.max(0, Math.min(next, started + MINUTES * 60_000) - performance.now()));
      }
    });
    clearInterval(timer);
    clearTimeout(warm);
    const endMb = measure();
    const states = await archive.database.client.importFile.groupBy({ by: ["status"], _count: true });
    const ms = (value: number) => `${Math.round(value)} ms`;
    print(
      `${READERS} readers for ${MINUTES} minutes, ${imports} imports of ${FILES} files: ${reading.pages} pages, median ${ms(reading.medianMs)}, p99 ${ms(reading.p99Ms)}, longest ${ms(reading.longestMs)}, health ${ms(reading.healthMs)}`,
    );
    print(`errors: ${reading.failed} pages, ${failed} uploads, ${await archive.database.client.job.count()} jobs left`);
    const growth = `${(100 * (endMb / warmMb - 1)).toFixed(1)} %`;
    print(
      `memory ${Math.round(warmMb)} MB after ${WARM_MS / 1000} s, ${Math.round(endMb)} MB at the end (${growth}), ${Math.round(peakMb)} at the peak`,
    );
    print(`files: ${states.map(({ status, _count }) => `${_count} ${status}`).join(", ")}`);
  } finally {
    await archive.close();
    await served.stop();
    await bench.close();
  }
}
