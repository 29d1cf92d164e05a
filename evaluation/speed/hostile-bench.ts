import { setTimeout as sleep } from "node:timers/promises";
import { articleAddress } from "@/lib/addresses";
import { type Archive, openArchive } from "@/lib/archive/archive";
import { makeIssues } from "@/lib/archive/testing/make-issues";
import { fileAll, openEmpty } from "./bench-archive";
import { makeHostileFiles } from "./hostile-files";
import { type Reading, readBeside } from "./read-beside";
import { serveArchive } from "./serve-site";
import { signInOver } from "./sign-in-over";
import { uploadOver } from "./upload-over";
import { listProcesses, measureMemory } from "./watch-processes";

const READERS = 30;
/** What readers read: issues of twelve articles. */
const [ISSUES, PER_ISSUE] = [20, 12];
const ALONE_MS = 20_000;
/** `BACKFILE_BENCH_HOSTILE`: so many of the hostile files, the small ones first. */
const HOSTILE = Number(process.env.BACKFILE_BENCH_HOSTILE ?? 100);
/** An ordinary import beside the hostile one, so that what is hostile about it shows. */
const ORDINARY = 300;
const FILES_PER_UPLOAD = 10;
const MEMORY_MS = 250;

/**
 * Readers read articles and somebody asks again and again whether the server is there: alone, while ordinary files are
 * imported, and while files are that are made to take long. They are uploaded over HTTP to the build that is there.
 */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  const bench = await openEmpty();
  await fileAll(
    bench.archive,
    makeIssues(ISSUES, PER_ISSUE).map((upload) => () => upload),
    () => {},
  );
  const folder = bench.databasePath.replace(/\/[^/]*$/, "");
  const settings = {
    DATABASE_URL: `file:${bench.databasePath}`,
    BACKFILE_DATA: folder,
    BACKFILE_LOG_LEVEL: "silent",
    BACKFILE_SAMPLES: "off",
  };
  const paths = await listPaths(bench.archive);
  const served = await serveArchive(settings);
  const url = `http://127.0.0.1:${served.port}`;
  const archive = openArchive({ databaseUrl: settings.DATABASE_URL, dataFolder: folder });
  try {
    const cookie = await signInOver(archive, url, folder);
    const beside = (work: () => Promise<void>) => readBeside({ url, paths, readers: READERS }, work);
    print(`${READERS} readers of ${paths.length} articles, each a page about once a second; SQLite`);
    await beside(() => sleep(ALONE_MS / 4));
    const alone = await beside(() => sleep(ALONE_MS));
    printReading("alone", alone, alone, print);
    // None of them reports what the archive has: two issues report the same happenings.
    const ordinary = makeIssues(ISSUES * PER_ISSUE + ORDINARY, 1).slice(-ORDINARY);
    for (const [name, files] of [
      [`beside ${ORDINARY} ordinary files`, ordinary],
      [`beside ${HOSTILE} hostile files`, makeHostileFiles().slice(0, HOSTILE)],
    ] as const) {
      const memory = watchProcesses(served.pid);
      const started = performance.now();
      const reading = await beside(async () => {
        await uploadOver(url, cookie, files, FILES_PER_UPLOAD);
        await untilDone(archive);
      });
      const seconds = Math.round((performance.now() - started) / 1000);
      await sleep(5_000);
      printReading(`${name}, ${seconds} s`, reading, alone, print);
      const { beforeMb, peakMb, afterMb, workers } = memory.stop();
      print(
        `  memory ${beforeMb} MB before, ${peakMb} at the peak, ${afterMb} after; workers that ended ${workers - 1}`,
      );
    }
    const states = await archive.database.client.importFile.groupBy({ by: ["status"], _count: true });
    print(`files: ${states.map(({ status, _count }) => `${_count} ${status}`).join(", ")}`);
  } finally {
    await archive.close();
    await served.stop();
    await bench.close();
  }
}

async function listPaths({ database }: Archive): Promise<string[]> {
  const rows = await database.client.article.findMany({ where: { status: "published" }, orderBy: { id: "asc" } });
  return rows.map(({ id, slug }) => articleAddress(id, slug));
}

function printReading(name: string, reading: Reading, alone: Reading, print: (line: string) => void): void {
  const ratio = (reading.p99Ms / alone.p99Ms).toFixed(1);
  const failed = reading.failed > 0 ? `, ${reading.failed} FAILED` : "";
  print(
    `${name}: ${reading.pages} pages, median ${ms(reading.medianMs)}, p99 ${ms(reading.p99Ms)} (${ratio} ×); longest wait of health ${ms(reading.healthMs)}${failed}`,
  );
}

const ms = (value: number) => `${Math.round(value)} ms`;

async function untilDone({ database }: Archive): Promise<void> {
  while ((await database.client.job.count({ where: { state: { not: "failed" } } })) > 0) await sleep(500);
}

function watchProcesses(root: number) {
  const seen = new Set<number>();
  const look = () => {
    const pids = listProcesses(root);
    for (const pid of pids.slice(1)) seen.add(pid);
    return Math.round(measureMemory(pids));
  };
  const beforeMb = look();
  let peakMb = beforeMb;
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb, look());
  }, MEMORY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return { beforeMb, peakMb, afterMb: look(), workers: Math.max(1, seen.size) };
    },
  };
}
