import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GeneratedPeople, generatePeople } from "@/evaluation/people/generate-people";
import { misspell } from "@/evaluation/people/misspell";
import { nameColumns } from "@/lib/analysis/people/names/name-columns";
import { nameKeys } from "@/lib/analysis/people/names/name-keys";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { recountPersons } from "@/lib/archive/filing/people/keep-counts";
import { readPeopleQuery, readPersonQuery } from "@/lib/archive/reading/people/schema";
import { type Client, connect } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { startEmbeddedPostgres } from "@/lib/db/testing/embedded-postgres";
import { storeDocuments } from "@/lib/predict/store-documents";
import { summarizeTimes } from "./measure-times";

const PRISMA_FOLDER = join(import.meta.dirname, "../../prisma");
const SIZES = (process.env.BACKFILE_BENCH_SIZES ?? "10000,100000").split(",").map(Number);
const ARTICLES_A_PERSON = 2;
const ROUNDS = 7;
const CHUNK = 2_000;

/**
 * How fast people are listed and looked up, over generated articles with half as many persons, five named in each. Times
 * of the archive's own functions without the page around them, as a ratio to counting all appearances by person in bare SQL.
 */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  print(`People over generated archives; sizes by BACKFILE_BENCH_SIZES. ${ROUNDS} rounds: median (min to max).`);
  for (const size of SIZES) {
    const generated = generatePeople(size, size / ARTICLES_A_PERSON);
    const folder = mkdtempSync(join(tmpdir(), "backfile-bench-"));
    const postgres = await startEmbeddedPostgres();
    try {
      await measure("SQLite", `file:${join(folder, "backfile.db")}`, generated, print);
      await postgres.createDatabase("bench");
      await measure("PostgreSQL", postgres.urlOf("bench"), generated, print);
    } finally {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function measure(engine: string, url: string, generated: GeneratedPeople, print: (line: string) => void) {
  await migrate(url, PRISMA_FOLDER);
  const database = connect(url);
  await fill(database.client, generated);
  if (engine === "PostgreSQL") await database.client.$executeRaw`ANALYZE`;
  const archive = createArchive(database, { dataFolder: tmpdir() });
  const [articles, persons] = [generated.articles.length, generated.names.length].map((it) => it.toLocaleString("en"));
  const appearances = (await database.client.appearance.count()).toLocaleString("en");
  print(`\n${engine}: ${articles} articles, ${persons} persons, ${appearances} appearances`);
  const first = await time(() => archive.people.suggestPeople({ q: "nobody", limit: 8 }));
  print(`first look-up of a process, which reads the names: ${Math.round(first)} ms`);
  const tasks = listTasks(archive, generated);
  const base = await repeat(() => countBare(database.client));
  print(`${"bare count by person".padEnd(34)}${show(base)}`);
  for (const [name, task] of tasks) {
    const times = await repeat(task);
    print(`${name.padEnd(34)}${show(times).padEnd(26)}${(times.medianMs / base.medianMs).toFixed(2)} ×`);
  }
  await archive.close();
}

type Task = (round: number) => Promise<unknown>;

/** What readers do, each round with another name. */
function listTasks(archive: Archive, { names }: GeneratedPeople): [string, Task][] {
  const { people } = archive;
  const nameOf = (round: number) => names[(round * 997) % names.length] ?? "";
  const suggest = (q: string) => people.suggestPeople({ q, limit: 8 });
  const list = (query: Record<string, string>) => people.listPeople(readPeopleQuery(query));
  return [
    ["index, most articles first", () => list({})],
    ["index, page 20", () => list({ page: "20" })],
    ["index, letter K, by name", () => list({ letter: "K", sort: "name" })],
    ["index, one year", (round) => list({ from: `${2000 + round}`, to: `${2000 + round}` })],
    ["index, one publication", () => list({ source: "evening" })],
    ["index, name typed", (round) => list({ q: nameOf(round) })],
    ["suggest, 3 letters", (round) => suggest(nameOf(round).slice(0, 3))],
    ["suggest, whole name", (round) => suggest(nameOf(round))],
    ["suggest, misspelled", (round) => suggest(misspell(nameOf(round), round))],
    ["person most named", () => people.getPerson("person-0", readPersonQuery({}))],
    ["person 100th", () => people.getPerson("person-99", readPersonQuery({}))],
    ["together, whole archive", () => people.listTogether(readPersonQuery({}))],
    [
      "together, one year",
      (round) => people.listTogether(readPersonQuery({ from: `${2000 + round}`, to: `${2000 + round}` })),
    ],
  ];
}

function countBare(db: Client): Promise<unknown> {
  return db.$queryRaw`
    SELECT "personId", COUNT(*) AS "articles" FROM "Appearance" GROUP BY "personId" ORDER BY 2 DESC LIMIT 50`;
}

async function fill(db: Client, { names, articles }: GeneratedPeople): Promise<void> {
  const publications: number[] = [];
  for (const name of ["Morning", "Evening", "Wire"]) {
    const slug = name.toLowerCase();
    publications.push(
      (await db.publication.create({ data: { slug, name, nameKey: slug, createdAt: new Date(0) } })).id,
    );
  }
  const ids = await storeDocuments(
    db,
    articles.map(({ day }, at) => ({
      title: `Article ${at}`,
      text: "Named.",
      sortDate: day,
      publicationId: publications[at % 3] ?? null,
    })),
  );
  const person = { nameOrigin: "found", status: "active", createdAt: new Date(0) };
  await inChunks(names, (some, from) =>
    db.person.createMany({
      data: some.map((name, at) => ({
        ...person,
        id: from + at + 1,
        slug: `person-${from + at}`,
        ...nameColumns(name),
      })),
    }),
  );
  await inChunks(names, (some, from) => {
    const rows = some.flatMap((form, at) =>
      nameKeys(form).map((key) => ({ personId: from + at + 1, form, key, origin: "found" })),
    );
    return db.personName.createMany({ data: rows });
  });
  const appearances = articles.flatMap(({ named }, at) =>
    named.map((place) => ({ personId: place + 1, articleId: ids[at] ?? 0, mentionCount: 1 })),
  );
  await inChunks(appearances, (data) => db.appearance.createMany({ data }));
  await recountPersons(db);
}

async function inChunks<T>(rows: T[], write: (some: T[], from: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) await write(rows.slice(from, from + CHUNK), from);
}

async function repeat(task: Task) {
  const timesMs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) timesMs.push(await time(() => task(round)));
  return summarizeTimes(timesMs);
}

async function time(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

function show({ medianMs, minMs, maxMs }: ReturnType<typeof summarizeTimes>): string {
  const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  return `${ms(medianMs)} (${ms(minMs)} to ${ms(maxMs)}) ms`;
}
