import "./load-env";
import { parseArgs } from "node:util";
import { startEmbeddedPostgres } from "@/lib/db/testing/embedded-postgres";
import { endingFile } from "./faults/ending-file";
import { fullDisk } from "./faults/full-disk";
import { heldLock } from "./faults/held-lock";
import { killImports } from "./faults/kill-imports";
import type { Extent, Fault } from "./faults/place";
import { sameFiles } from "./faults/same-files";

// `npm run test:faults`: processes that import are killed, disks run full, files end their worker, others hold the lock. Afterwards each
// message has to be published exactly once, and the check has to be clean. What takes servers needs a build (`npm run build`).

const { values } = parseArgs({
  options: {
    long: { type: "boolean" },
    kills: { type: "string" },
    messages: { type: "string" },
    engine: { type: "string" },
    only: { type: "string" },
    seed: { type: "string" },
  },
});
/** A flag, or the variable of the same name (`BACKFILE_FAULTS_KILLS`), or what `npm test` does, or `--long`. */
const given = (name: "kills" | "messages" | "seed", short: number, long: number): number =>
  Number(values[name] ?? process.env[`BACKFILE_FAULTS_${name.toUpperCase()}`] ?? (values.long ? long : short));

const SEED = given("seed", Date.now() % 100_000, Date.now() % 100_000);
const SHOWN_LINES = 40;

const FAULTS: Record<string, Fault[]> = {
  kill: [killImports("command line", 1), killImports("upload", 2)],
  "kill-others": values.long ? [killImports("command line", 2), killImports("upload", 1)] : [],
  file: [endingFile],
  same: [sameFiles],
  disk: [fullDisk],
  lock: [heldLock],
};

/** Without a flag; `npm test` takes the first alone. The others start servers and take longer. */
const SHORT = ["kill", "file", "disk"];

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The same moments for the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function openRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function main(): Promise<number> {
  const postgres = values.engine === "sqlite" ? null : await startEmbeddedPostgres();
  const extent: Extent = {
    kills: given("kills", 4, 25),
    messages: given("messages", 36, 2_000),
    sameFiles: values.long ? 200 : 12,
    diskSizes: values.long ? 20 : 1,
    lockMs: values.long ? 30_000 : 3_000,
    ...{ postgres, random: openRandom(SEED) },
  };
  say(`${extent.kills} kills a case, ${extent.messages} messages, seed ${SEED}`);
  const named = values.only?.split(",") ?? (values.long ? Object.keys(FAULTS) : SHORT);
  let [passed, all] = [0, 0];
  for (const fault of named.flatMap((name) => FAULTS[name] ?? [])) {
    for (const engine of fault.engines.filter((each) => !values.engine || each === values.engine)) {
      all += 1;
      if (await runFault(fault, engine, extent)) passed += 1;
    }
  }
  await postgres?.stop();
  say(`${passed} of ${all} cases passed`);
  return passed === all && all > 0 ? 0 : 1;
}

async function runFault(fault: Fault, engine: "sqlite" | "postgresql", extent: Extent): Promise<boolean> {
  const notes: string[] = [];
  const started = performance.now();
  const { problems, said } = await fault.run(engine, extent, (words) => notes.push(words));
  const seconds = Math.round((performance.now() - started) / 1000);
  const outcome = problems.length === 0 ? "all there once, check clean" : problems.join("; ");
  say(`${engine}, ${fault.name}: ${outcome} (${[...notes, `${seconds} s`].join("; ")})`);
  if (problems.length > 0) say(said.join("").split("\n").slice(-SHOWN_LINES).join("\n"));
  return problems.length === 0;
}

// embedded-postgres ends a process with code 0 whatever came of it (async-exit-hook).
const code = await main();
process.exit(code);
