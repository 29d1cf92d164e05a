import { setTimeout as sleep } from "node:timers/promises";
import type { Archive } from "@/lib/archive/archive";
import { makeMessage } from "./make-message";
import { type Extent, ended, type Fault, findProblems, makePlace, openPlace, type Place, run } from "./place";

type Door = "command line" | "upload";
type Job = { step: string | null; doneCount: number; attempts: number; state: string } | null;
type Moment = { step: "reading" | "linking" | "publishing"; share: number; delayMs: number };

/** Of all kills. Files are filed while the next are read, so that `reading` is filing as well. */
const SHARES = { linking: 0.25, publishing: 0.15 };
/** After the moment, in which a process does some of its step: reading goes on all the time, publishing is short. */
const DELAYS_MS = { reading: 600, linking: 1_200, publishing: 300 };
const LOOK_MS = 10;
/** From one moment to the next, which is half a second on an idle machine: whatever takes this long hangs. */
const PATIENCE_MS = 5 * 60_000;

/** Kills the processes of an import again and again, at moments that are spread over the whole of it; others finish it. */
export const killImports = (door: Door, workers: number): Fault => ({
  name: `${door}, ${workers} ${workers === 1 ? "process" : "processes"} killed`,
  engines: ["sqlite", "postgresql"],
  run: async (engine, extent, note) => {
    const place = await makePlace(engine, extent, extent.messages);
    const archive = openPlace(place);
    try {
      return { problems: await runCase(place, archive, { door, workers, extent, note }), said: place.said };
    } finally {
      await archive.close();
      place.close();
    }
  },
});

type Case = { door: Door; workers: number; extent: Extent; note: (words: string) => void };

async function runCase(place: Place, archive: Archive, { door, workers, extent, note }: Case): Promise<string[]> {
  if (door === "upload") {
    const uploads = place.files.map((_, index) => makeMessage(index));
    await archive.imports.receive(uploads, { createdById: "editor-1", publishes: true });
  }
  const args = door === "upload" ? ["work"] : ["import", ...place.files];
  const start = (last: boolean) =>
    [last && door === "upload" ? ["work", "--once"] : args, last ? ["work", "--once"] : ["work"]]
      .slice(0, workers)
      .map((each) => run(place, each));
  const killed: Record<string, number> = {};
  for (const moment of planMoments(extent)) {
    // An import may be over before its last moments come: `work` would then wait for another without end.
    if (killed.done) break;
    const children = start(false);
    const ends = Promise.all(children.map(ended));
    const step = await waitFor(moment, archive, extent.messages, ends).finally(() => {
      for (const child of children) child.kill("SIGKILL");
    });
    await ends;
    killed[step] = (killed[step] ?? 0) + 1;
  }
  note(
    `killed while ${Object.entries(killed)
      .map(([step, count]) => `${step} ${count}`)
      .join(", ")}`,
  );
  // Somebody starts again, and does nothing else by hand.
  const codes = await Promise.all(start(true).map(ended));
  const problems = codes.flatMap((code) => (code === 0 ? [] : [`the last run ended with ${code}`]));
  await archive.jobs.runDue();
  return [...problems, ...(await findProblems(archive, place.files.length))];
}

/** From its first file to the last row that is written, at random within each part. */
function planMoments({ kills, random }: Extent): Moment[] {
  const publishing = Math.max(1, Math.round(kills * SHARES.publishing));
  const linking = Math.max(1, Math.round(kills * SHARES.linking));
  const reading = Math.max(1, kills - publishing - linking);
  const moment = (step: Moment["step"], share: number): Moment => ({
    ...{ step, share, delayMs: random() * DELAYS_MS[step] },
  });
  return [
    ...Array.from({ length: reading }, (_, at) => moment("reading", (at + random()) / reading)),
    ...Array.from({ length: linking }, () => moment("linking", 0)),
    ...Array.from({ length: publishing }, () => moment("publishing", 0)),
  ];
}

const ORDER = ["unpacking", "reading", "linking", "publishing"];

/**
 * Waits until the import has come so far, and answers with what it was at; `done` where it was over before.
 *
 * @throws where it comes no further
 */
async function waitFor(moment: Moment, archive: Archive, messages: number, ends: Promise<unknown>): Promise<string> {
  let isOver = false;
  ends.then(() => {
    isOver = true;
  });
  const end = performance.now() + PATIENCE_MS;
  const before = (await findJob(archive))?.attempts ?? 0;
  for (let wasThere = before > 0; !isOver; ) {
    const job = await findJob(archive);
    if (!job && wasThere) return "done";
    wasThere ||= job !== null;
    if (job && job.state === "running" && job.attempts > before && hasCome(job, moment, messages)) break;
    if (performance.now() > end) throw new Error(`The import came no further: ${JSON.stringify(job)}.`);
    await sleep(LOOK_MS);
  }
  await sleep(moment.delayMs);
  const job = await findJob(archive);
  return job ? (job.step ?? "unpacking") : "done";
}

function hasCome({ step, doneCount }: NonNullable<Job>, moment: Moment, messages: number): boolean {
  const [at, to] = [step ?? "unpacking", moment.step].map((each) => ORDER.indexOf(each)) as [number, number];
  return at > to || (at === to && (moment.step !== "reading" || doneCount >= moment.share * messages));
}

const findJob = ({ database }: Archive): Promise<Job> =>
  database.client.job.findFirst({
    where: { kind: "import" },
    select: { step: true, doneCount: true, attempts: true, state: true },
  });
