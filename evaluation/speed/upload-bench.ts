import { setTimeout as sleep } from "node:timers/promises";
import { openEmpty } from "./bench-archive";
import { serveArchive } from "./serve-site";
import { signInOver } from "./sign-in-over";
import { uploadOver } from "./upload-over";
import { measureMemory } from "./watch-processes";

const MB = 1024 * 1024;
/** Files, megabytes of each, and how many send as much at once. */
const CASES: [files: number, megabytes: number, atOnce: number][] = [
  [1, 20, 1],
  [4, 24, 1],
  [4, 24, 3],
];
const [LOOK_MS, REST_MS] = [20, 2_000];

/** What the server holds in memory while large files are uploaded to it, over HTTP to the build that is there; no worker beside it. */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  const bench = await openEmpty();
  const folder = bench.databasePath.replace(/\/[^/]*$/, "");
  const cookie = await signInOver(bench.archive, "http://127.0.0.1", folder);
  const served = await serveArchive({
    ...{ DATABASE_URL: `file:${bench.databasePath}`, BACKFILE_DATA: folder, BACKFILE_WORKER: "off" },
    ...{ BACKFILE_LOG_LEVEL: "silent", BACKFILE_SAMPLES: "off" },
  });
  const measure = () => Math.round(measureMemory([served.pid]));
  let peakMb = 0;
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb, measure());
  }, LOOK_MS);
  try {
    // The first of all makes the server load what it takes.
    await send(`http://127.0.0.1:${served.port}`, cookie, [1, 1, 1]);
    for (const each of CASES) {
      await sleep(REST_MS);
      const beforeMb = measure();
      peakMb = beforeMb;
      await send(`http://127.0.0.1:${served.port}`, cookie, each);
      const [files, megabytes, atOnce] = each;
      print(
        `${atOnce} × ${files} × ${megabytes} MB: ${beforeMb} MB before, ${peakMb} at the peak (${peakMb - beforeMb} more), ${measure()} after`,
      );
    }
  } finally {
    clearInterval(timer);
    await served.stop();
    await bench.close();
  }
}

async function send(url: string, cookie: string, [files, megabytes, atOnce]: (typeof CASES)[number]): Promise<void> {
  const makeFile = (name: string) => {
    const bytes = Buffer.alloc(megabytes * MB, "x");
    bytes.write(name);
    return { fileName: `${name}.txt`, mediaType: "text/plain", bytes: new Uint8Array(bytes) };
  };
  await Promise.all(
    Array.from({ length: atOnce }, (_, sender) => {
      const name = `${sender}-${atOnce}-${megabytes}`;
      const uploads = Array.from({ length: files }, (_, at) => makeFile(`${name}-${at}`));
      return uploadOver(url, cookie, uploads, files);
    }),
  );
}
