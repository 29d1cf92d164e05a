import "./load-env";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createArchive } from "@/lib/archive/archive";
import { connect } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { startEmbeddedPostgres } from "@/lib/db/testing/embedded-postgres";
import { makeMessage } from "./faults/make-message";

// `npm run test:faults`: processes that import are killed at random moments, and what is left is finished by others. Afterwards
// each message has to be published exactly once, and the check has to be clean.

const ROOT = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    long: { type: "boolean" },
    kills: { type: "string" },
    messages: { type: "string" },
    engine: { type: "string" },
    seed: { type: "string" },
  },
});
const KILLS = Number(values.kills ?? (values.long ? 25 : 3));
const MESSAGES = Number(values.messages ?? (values.long ? 2000 : 36));
const SEED = Number(values.seed ?? Date.now() % 100_000);
/** Past the start of a process, on average in the midst of its work. */
const [FIRST_MS, LAST_MS] = [1_500, 9_000];
const PATIENCE_MS = 30 * 60_000;
const SHOWN_LINES = 40;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The same moments for the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function openRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Place = {
  url: string;
  folder: string;
  files: string[];
  /** What its processes wrote to standard error, printed where a case fails. */
  said: string[];
};
type Case = { engine: string; door: "command line" | "upload"; workers: number };

function run(place: Place, args: string[]): ChildProcess {
  const env = {
    ...process.env,
    ...{ DATABASE_URL: place.url, BACKFILE_DATA: join(place.folder, "data"), BACKFILE_LOG_LEVEL: "debug" },
  };
  const command = [join(ROOT, "scripts/run-backfile.js"), ...args];
  const child = spawn(process.execPath, command, { cwd: ROOT, env, stdio: ["ignore", "ignore", "pipe"] });
  child.stderr.setEncoding("utf8").on("data", (said: string) => place.said.push(said));
  return child;
}

/** The exit status; null where it was killed. */
const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("A process did not come to its end.")), PATIENCE_MS);
    child.once("exit", (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function runCase(place: Place, { door, workers }: Case, random: () => number): Promise<string[]> {
  await migrate(place.url, join(ROOT, "prisma"));
  const archive = createArchive(connect(place.url), { dataFolder: join(place.folder, "data") });
  try {
    if (door === "upload") {
      const uploads = place.files.map((_, index) => makeMessage(index));
      await archive.imports.receive(uploads, { createdById: "editor-1", publishes: true });
    }
    const args = door === "upload" ? ["work"] : ["import", ...place.files];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const children = [args, ["work"]].slice(0, workers).map((each) => run(place, each));
      const ends = Promise.all(children.map(ended));
      await sleep(FIRST_MS + random() * (LAST_MS - FIRST_MS));
      for (const child of children) child.kill("SIGKILL");
      await ends;
    }
    // Somebody starts again, and does nothing else by hand.
    const last = door === "upload" ? ["work", "--once"] : args;
    const children = [last, ["work", "--once"]].slice(0, workers).map((each) => run(place, each));
    const codes = await Promise.all(children.map(ended));
    const problems = codes.flatMap((code) => (code === 0 ? [] : [`the last run ended with ${code}`]));
    await archive.jobs.runDue();
    return [...problems, ...(await findProblems(archive, place))];
  } finally {
    await archive.close();
  }
}

async function findProblems(archive: ReturnType<typeof createArchive>, place: Place): Promise<string[]> {
  const rows = await archive.database.client.issue.findMany({
    where: { status: { not: "withdrawn" } },
    select: { status: true, original: { select: { sha256: true } } },
  });
  const published = rows.filter((row) => row.status === "published").map((row) => row.original.sha256);
  const problems: string[] = [];
  if (published.length !== place.files.length) problems.push(`${published.length} of ${place.files.length} published`);
  if (new Set(published).size !== published.length) problems.push("some were published twice");
  if (rows.length !== published.length) problems.push(`${rows.length - published.length} drafts are left`);
  const { findings } = await archive.imports.check();
  return [...problems, ...findings.map((finding) => finding.words)];
}

async function main(): Promise<number> {
  say(`${KILLS} kills a case, ${MESSAGES} messages, seed ${SEED}`);
  const random = openRandom(SEED);
  const postgres = values.engine === "sqlite" ? null : await startEmbeddedPostgres();
  let failed = 0;
  const engines = values.engine ? [values.engine] : ["sqlite", "postgresql"];
  const cases = engines.flatMap((engine): Case[] => [
    { engine, door: "command line", workers: 1 },
    { engine, door: "upload", workers: 2 },
    ...(values.long
      ? [
          { engine, door: "command line" as const, workers: 2 },
          { engine, door: "upload" as const, workers: 1 },
        ]
      : []),
  ]);
  for (const [index, one] of cases.entries()) {
    const folder = mkdtempSync(join(tmpdir(), "backfile-faults-"));
    const files = Array.from({ length: MESSAGES }, (_, number) => {
      const { fileName, bytes } = makeMessage(number);
      writeFileSync(join(folder, fileName), bytes);
      return join(folder, fileName);
    });
    if (one.engine === "postgresql") await postgres?.createDatabase(`faults_${index}`);
    const url =
      one.engine === "sqlite" ? `file:${join(folder, "backfile.db")}` : (postgres?.urlOf(`faults_${index}`) ?? "");
    const started = performance.now();
    const place: Place = { url, folder, files, said: [] };
    const problems = await runCase(place, one, random);
    const seconds = Math.round((performance.now() - started) / 1000);
    const outcome = problems.length === 0 ? "each message published once, check clean" : problems.join("; ");
    say(
      `${one.engine}, ${one.door}, ${one.workers} ${one.workers === 1 ? "process" : "processes"}: ${outcome} (${seconds} s)`,
    );
    if (problems.length > 0) say(place.said.join("").split("\n").slice(-SHOWN_LINES).join("\n"));
    failed += problems.length === 0 ? 0 : 1;
    rmSync(folder, { recursive: true, force: true });
  }
  await postgres?.stop();
  say(`${cases.length - failed} of ${cases.length} cases passed`);
  return failed === 0 ? 0 : 1;
}

// embedded-postgres ends a process with code 0 whatever came of it (async-exit-hook).
const code = await main();
process.exit(code);
