import type { Upload } from "@/lib/analysis/intake/types";
import type { Archive } from "@/lib/archive/archive";
import type { StatementCounter } from "@/lib/db/testing/count-statements";
import type { Statement } from "@/lib/db/watch-statements";
import { chooseSubjects } from "./choose-subjects";
import { PUBLIC_READS } from "./public-reads";

/** What was asked, by name, and the statements it sent. */
export type Measured = Map<string, Statement[]>;

/** Asks for every public address, once to fill what the process keeps in memory and once counted. */
export async function measureReads(archive: Archive, statements: StatementCounter): Promise<Measured> {
  const subjects = await chooseSubjects(archive.database.client);
  const measured: Measured = new Map();
  for (const { name, read } of PUBLIC_READS) {
    await read(archive, subjects);
    measured.set(name, (await statements.count(() => read(archive, subjects))).sent);
  }
  return measured;
}

/** An import from its files to its publication, act by act; the lists that editors then see with it. */
export async function measureActs(archive: Archive, statements: StatementCounter, files: Upload[]): Promise<Measured> {
  const { imports, decisions, peopleDesk } = archive;
  const measured: Measured = new Map();
  const count = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    const { result, sent } = await statements.count(act);
    measured.set(name, sent);
    return result;
  };
  const id = await count("receive", () => imports.receive(files));
  await count("file and link", () => imports.analyse(id));
  await count("preview", () => imports.get(id));
  await count("publish", () => imports.publish(id));
  await count("list of imports", () => imports.list());
  await count("list of decisions", () => decisions.list());
  await count("list of open links", () => decisions.listOpenLinks());
  await count("measure of links", () => decisions.measureLinks());
  await count("names to review", () => peopleDesk.listOpenNames(1));
  await count("people waiting", () => peopleDesk.listWaiting(1));
  await count("people who may be one", () => peopleDesk.listTwins());
  return measured;
}
