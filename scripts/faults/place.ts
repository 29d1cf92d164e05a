import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Archive, createArchive } from "@/lib/archive/archive";
import type { Engine } from "@/lib/db/client";
import { connect } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import type { RunningPostgres } from "@/lib/db/testing/embedded-postgres";
import { ROOT } from "@/lib/root";
import { makeMessage } from "./make-message";

/** An empty archive, messages as files beside it, and what its processes said. */
export type Place = {
  engine: Engine;
  url: string;
  folder: string;
  dataFolder: string;
  files: string[];
  /** What its processes wrote to standard error, printed where a case fails. */
  said: string[];
  close: () => void;
};

/** How much is done: few and small in `npm test`, more by hand. */
export type Extent = {
  kills: number;
  messages: number;
  /** Sent by two servers and two command lines at once. */
  sameFiles: number;
  diskSizes: number;
  lockMs: number;
  postgres: RunningPostgres | null;
  random: () => number;
};

/** One fault, on one engine: what came out wrong, empty when nothing did; `note` says what was done. */
export type Fault = {
  name: string;
  engines: readonly Engine[];
  run: (
    engine: Engine,
    extent: Extent,
    note: (words: string) => void,
  ) => Promise<{ problems: string[]; said: string[] }>;
};

const PATIENCE_MS = 30 * 60_000;
let made = 0;

/** @param dataFolder where database and originals lie, in a folder of its own when none is given */
export async function makePlace(
  engine: Engine,
  extent: Pick<Extent, "postgres">,
  messages: number,
  given?: { dataFolder: string },
): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-faults-"));
  const files = Array.from({ length: messages }, (_, number) => {
    const { fileName, bytes } = makeMessage(number);
    writeFileSync(join(folder, fileName), bytes);
    return join(folder, fileName);
  });
  const dataFolder = given?.dataFolder ?? join(folder, "data");
  const url = engine === "sqlite" ? `file:${join(dataFolder, "backfile.db")}` : await createDatabase(extent.postgres);
  await migrate(url, join(ROOT, "prisma"));
  const close = () => rmSync(folder, { recursive: true, force: true });
  return { engine, url, folder, dataFolder, files, said: [], close };
}

async function createDatabase(postgres: RunningPostgres | null): Promise<string> {
  made += 1;
  await postgres?.createDatabase(`faults_${made}`);
  return postgres?.urlOf(`faults_${made}`) ?? "";
}

/** The archive of a place, as this process sees it. */
export const openPlace = ({ url, dataFolder }: Place): Archive => createArchive(connect(url), { dataFolder });

/** The settings of the place's processes. */
export const settingsOf = ({ url, dataFolder }: Place) => ({
  ...{ DATABASE_URL: url, BACKFILE_DATA: dataFolder, BACKFILE_LOG_LEVEL: "warn", BACKFILE_SAMPLES: "off" },
});

/** `npm run backfile -- …` on the place. */
export function run(place: Place, args: string[], more: Record<string, string> = {}): ChildProcess {
  const env = { ...process.env, ...settingsOf(place), ...more };
  const command = [join(ROOT, "scripts/run-backfile.js"), ...args];
  const child = spawn(process.execPath, command, { cwd: ROOT, env, stdio: ["ignore", "ignore", "pipe"] });
  child.stderr.setEncoding("utf8").on("data", (said: string) => place.said.push(said));
  return child;
}

/** The exit status; null where it was killed. */
export const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve, reject) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
    const timer = setTimeout(() => reject(new Error("A process did not come to its end.")), PATIENCE_MS);
    child.once("exit", (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });

/** Whether each message of the place is published once and nothing else is there, and what the check finds. */
export async function findProblems(archive: Archive, expected: number): Promise<string[]> {
  const rows = await archive.database.client.issue.findMany({
    where: { status: { not: "withdrawn" } },
    select: { status: true, original: { select: { sha256: true } } },
  });
  const published = rows.filter((row) => row.status === "published").map((row) => row.original.sha256);
  const problems: string[] = [];
  if (published.length !== expected) problems.push(`${published.length} of ${expected} published`);
  if (new Set(published).size !== published.length) problems.push("some were published twice");
  if (rows.length !== published.length) problems.push(`${rows.length - published.length} drafts are left`);
  const jobs = await archive.database.client.job.count();
  if (jobs > 0) problems.push(`${jobs} jobs are left`);
  const { findings } = await archive.imports.check();
  return [...problems, ...findings.map((finding) => finding.words)];
}
