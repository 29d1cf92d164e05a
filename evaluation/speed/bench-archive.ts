import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Upload } from "@/lib/analysis/intake/types";
import { type Archive, createArchive } from "@/lib/archive/archive";
import type { ContextOptions } from "@/lib/archive/context";
import { copyArchive } from "@/lib/archive/testing/copy-archive";
import { makeIssues } from "@/lib/archive/testing/make-issues";
import { connect } from "@/lib/db/client";
import { listSteps, migrate } from "@/lib/db/migrate";
import { StatementCounter } from "@/lib/db/testing/count-statements";
import { ROOT } from "@/lib/root";

const PRISMA_FOLDER = join(ROOT, "prisma");
const MADE_PER_ISSUE = 12;
/** Files uploaded together, as an editor would: far below what one upload may hold. */
const FILES_PER_IMPORT = 50;

export type Bench = {
  archive: Archive;
  statements: StatementCounter;
  databasePath: string;
  close: () => Promise<void>;
};
type Print = (line: string) => void;

/** `BACKFILE_BENCH_SIZES`, ascending: the sizes of archives in articles. */
export const BENCH_SIZES = (process.env.BACKFILE_BENCH_SIZES ?? "1000,10000,100000")
  .split(",")
  .map(Number)
  .sort((a, b) => a - b);

/** Says in words where the articles of a bench come from. */
export function describeSource(): string {
  const files = process.env.BACKFILE_BENCH_FILES;
  const source = files
    ? `the mails in ${files}/n<size>`
    : "made-up issues: BACKFILE_BENCH_FILES, a folder of n<size> folders of mails, is not set";
  return isCopying()
    ? `The smallest archive is filed from ${source}. GENERATED: larger ones are its rows copied under other ids, names and dates (BACKFILE_BENCH_COPIED).`
    : `All archives are filed from ${source}.`;
}

const isCopying = () => process.env.BACKFILE_BENCH_COPIED === "1";

/** A filled SQLite archive of about `size` articles; kept in `BACKFILE_BENCH_ARCHIVES` and used again when that is set. */
export async function openFilled(size: number, print: Print): Promise<Bench> {
  const folder = keptFolder(size);
  const mark = join(folder, "filled");
  if (!existsSync(mark)) {
    await fill(folder, size, print);
    writeFileSync(mark, "");
  }
  return openBench(folder, process.env.BACKFILE_BENCH_ARCHIVES === undefined);
}

/** An empty SQLite archive that goes when it is closed. */
export async function openEmpty(options: Partial<ContextOptions> = {}): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-bench-"));
  await migrate(urlOf(folder), PRISMA_FOLDER);
  return openBench(folder, true, options);
}

/** The same archive again, to be written to. It goes when it is closed. */
export async function openCopy(size: number, print: Print): Promise<Bench> {
  await (await openFilled(size, print)).close();
  const folder = mkdtempSync(join(tmpdir(), "backfile-bench-"));
  if (process.env.BACKFILE_BENCH_ARCHIVES === undefined) await fill(folder, size, print);
  else copyFileSync(join(keptFolder(size), "backfile.db"), join(folder, "backfile.db"));
  return openBench(folder, true);
}

/** The schema's checksum is in the name: an archive of another schema is filled again. */
function keptFolder(size: number): string {
  const kept = process.env.BACKFILE_BENCH_ARCHIVES;
  if (kept === undefined) return mkdtempSync(join(tmpdir(), "backfile-bench-"));
  const steps = listSteps(join(PRISMA_FOLDER, "sqlite/migrations"));
  const schema = steps.map(({ checksum }) => checksum.slice(0, 6)).join("-");
  const isCopied = isCopying() && size !== BENCH_SIZES[0];
  return join(kept, `n${size}-${isCopied ? "copied" : "filed"}-${schema}`);
}

const urlOf = (folder: string) => `file:${join(folder, "backfile.db")}`;

function openBench(folder: string, isScratch: boolean, options: Partial<ContextOptions> = {}): Bench {
  const statements = new StatementCounter();
  const database = connect(urlOf(folder), (statement) => statements.note(statement));
  const archive = createArchive(database, { ...options, dataFolder: folder });
  const close = async () => {
    await archive.close();
    if (isScratch) rmSync(folder, { recursive: true, force: true });
  };
  return { archive, statements, databasePath: join(folder, "backfile.db"), close };
}

async function fill(folder: string, size: number, print: Print): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [smallest = size] = BENCH_SIZES;
  const isCopied = isCopying() && size !== smallest;
  if (isCopied && process.env.BACKFILE_BENCH_ARCHIVES !== undefined) {
    await (await openFilled(smallest, print)).close();
    copyFileSync(join(keptFolder(smallest), "backfile.db"), join(folder, "backfile.db"));
  } else {
    await migrate(urlOf(folder), PRISMA_FOLDER);
  }
  const { archive, close } = openBench(folder, false);
  if ((await archive.issues.countHoldings()).articleCount === 0) {
    await fileAll(archive, listMails(isCopied ? smallest : size), print);
  }
  if (isCopied) await copyArchive(archive.database, Math.round(size / smallest) - 1, archive.search.indexArticles);
  await close();
}

/** What `n<size>` holds, or as many made-up issues. */
export function listMails(size: number): (() => Upload)[] {
  const files = process.env.BACKFILE_BENCH_FILES;
  if (files === undefined) {
    return makeIssues(Math.ceil(size / MADE_PER_ISSUE), MADE_PER_ISSUE).map((upload) => () => upload);
  }
  return readMails(join(files, `n${size}`));
}

/** The mails below a folder, each read when it is wanted. */
export function readMails(folder: string): (() => Upload)[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".eml"));
  if (paths.length === 0) throw new Error(`There are no mails (*.eml) in ${folder}.`);
  return paths.sort().map((path) => () => ({
    ...{ fileName: basename(path), mediaType: "message/rfc822" },
    bytes: readFileSync(join(folder, path)),
  }));
}

type Act = "receive" | "file and link" | "publish";
type OnAct = <T>(act: Act, work: () => Promise<T>) => Promise<T>;

/** Imports mails as an editor does, some at a time, with the product's own filing code. */
export async function fileAll(
  { imports }: Archive,
  mails: readonly (() => Upload)[],
  print: Print,
  onAct: OnAct = (_, work) => work(),
): Promise<void> {
  for (let from = 0; from < mails.length; from += FILES_PER_IMPORT) {
    const files = mails.slice(from, from + FILES_PER_IMPORT).map((read) => read());
    const id = await onAct("receive", () => imports.receive(files));
    await onAct("file and link", () => imports.analyse(id));
    await onAct("publish", () => imports.publish(id));
    const done = Math.min(mails.length, from + FILES_PER_IMPORT);
    if (done % (FILES_PER_IMPORT * 4) === 0) print(`  filed ${done} of ${mails.length} files`);
  }
}
