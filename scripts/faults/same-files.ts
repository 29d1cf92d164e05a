import { setTimeout as sleep } from "node:timers/promises";
import { type RunningSite, serveArchive } from "@/evaluation/speed/serve-site";
import { signInOver } from "@/evaluation/speed/sign-in-over";
import { uploadOver } from "@/evaluation/speed/upload-over";
import type { Archive } from "@/lib/archive/archive";
import { makeMessage } from "./make-message";
import { ended, type Fault, findProblems, makePlace, openPlace, run, settingsOf } from "./place";

/** Longer than the longest pause before a job is tried again. */
const PATIENCE_MS = 180_000;
const LOOK_MS = 250;

/** The same files, sent to two servers and two command lines at once: each is there once. */
export const sameFiles: Fault = {
  name: "two servers and two command lines sent the same files at once",
  engines: ["sqlite", "postgresql"],
  run: async (engine, extent, note) => {
    const place = await makePlace(engine, extent, extent.sameFiles);
    const archive = openPlace(place);
    const sites: RunningSite[] = [];
    try {
      // Before a server makes a link for the first editor, which would make this one void.
      const cookie = await signInOver(archive, "http://127.0.0.1", place.dataFolder);
      for (const _ of [1, 2]) sites.push(await serveArchive(settingsOf(place)));
      const urls = sites.map(({ port }) => `http://127.0.0.1:${port}`);
      const uploads = place.files.map((_, index) => makeMessage(index));
      const lines = [1, 2].map(() => run(place, ["import", ...place.files]));
      // Uploads wait for their preview; the command lines publish.
      await Promise.all(urls.map((url) => uploadOver(url, cookie, uploads, uploads.length)));
      const codes = await Promise.all(lines.map(ended));
      const problems = await waitForWorkers(archive);
      const drafts = await archive.database.client.import.findMany({ where: { status: "open" }, select: { id: true } });
      for (const { id } of drafts) await archive.imports.publish(id);
      problems.push(...(await waitForWorkers(archive)));
      note(`${extent.sameFiles} files four times; the command lines ended with ${codes.join(" and ")}`);
      return { problems: [...problems, ...(await findProblems(archive, extent.sameFiles))], said: place.said };
    } finally {
      for (const site of sites) await site.stop();
      await archive.close();
      place.close();
    }
  },
};

/** What is left is taken up by the workers of the servers, by itself: what says that it goes no further is a problem. */
async function waitForWorkers({ database }: Archive): Promise<string[]> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const jobs = await database.client.job.findMany({ select: { kind: true, state: true, failureWords: true } });
    if (jobs.length === 0) return [];
    if (performance.now() > end) return jobs.map((job) => `left: ${Object.values(job).join(", ")}`);
    await sleep(LOOK_MS);
  }
}
