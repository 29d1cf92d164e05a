import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nameColumns } from "@/lib/analysis/people/names/name-columns";
import { filingKeys } from "@/lib/analysis/people/names/name-keys";
import { createArchive } from "@/lib/archive/archive";
import { connect, type Database } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { startEmbeddedPostgres } from "@/lib/db/testing/embedded-postgres";
import { createTurns } from "@/lib/db/turns";
import { storeDocuments } from "@/lib/predict/store-documents";
import { type BareIndex, openBareIndex } from "./bare-fts5";
import { type GeneratedArchive, generateArticles } from "./generate-articles";

const PRISMA_FOLDER = join(import.meta.dirname, "../../prisma");
const SIZES = (process.env.BACKFILE_BENCH_SIZES ?? "1000,10000,100000").split(",").map(Number);
const ROUNDS = 7;
const PAGE = 20;

type Timings = { name: string; bareMs: number[]; listMs: number[]; pageMs: number[] };

/**
 * What search costs over generated articles, in processor time of this process (and so without PostgreSQL's own), beside a
 * bare FTS5 table of the same articles asked the same words in the same run: `list` the ids of the first page, `page` all
 * that the search page needs (counts by person, publication and month, passages, people). Medians of several rounds, with
 * minimum and maximum.
 */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  print(
    `Processor time of search over generated articles; sizes by BACKFILE_BENCH_SIZES. ${ROUNDS} rounds: median (min to max).`,
  );
  for (const size of SIZES) {
    const generated = generateArticles(size);
    await withFolder(async (folder) => {
      const bare = openBareIndex(join(folder, "bare.db"), generated.articles);
      await measure("SQLite", `file:${join(folder, "backfile.db")}`, generated, bare, print);
      const postgres = await startEmbeddedPostgres();
      try {
        await postgres.createDatabase("bench");
        await measure("PostgreSQL", postgres.urlOf("bench"), generated, bare, print);
      } finally {
        await postgres.stop();
        bare.close();
      }
    });
  }
}

async function measure(
  engine: string,
  url: string,
  generated: GeneratedArchive,
  bare: BareIndex,
  print: (line: string) => void,
): Promise<void> {
  await migrate(url, PRISMA_FOLDER);
  const database = connect(url);
  const filling = await fill(database, generated);
  const archive = createArchive(database, { dataFolder: tmpdir() });
  const count = generated.articles.length.toLocaleString("en");
  print(`\n${engine}, ${count} articles; indexed at ${Math.round(generated.articles.length / filling)} a second`);
  print(`${"query".padEnd(24)}${"bare FTS5 ms".padEnd(26)}${"list ms".padEnd(26)}${"× bare".padEnd(22)}page ms`);
  for (const query of generated.queries) {
    const times: Timings = { name: query.name, bareMs: [], listMs: [], pageMs: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const text = query.texts[round % query.texts.length] ?? "";
      times.bareMs.push(await timeProcessor(() => bare.find(text, PAGE)));
      times.listMs.push(await timeProcessor(() => archive.search.rankArticles(text, PAGE)));
      times.pageMs.push(await timeProcessor(() => archive.search.search(text)));
    }
    print(tableLine(times));
  }
  await archive.close();
}

/** Seconds that indexing alone took. */
async function fill({ client, engine }: Database, { articles, people }: GeneratedArchive): Promise<number> {
  const publications = await Promise.all(
    ["Morning", "Evening", "Wire"].map((name) =>
      client.publication.create({
        data: { slug: name.toLowerCase(), name, nameKey: name.toLowerCase(), createdAt: new Date(0) },
      }),
    ),
  );
  const ids = await storeDocuments(
    client,
    articles.map((article, i) => ({ ...article, publicationId: publications[i % 3]?.id ?? null })),
  );
  const persons = await client.person.createManyAndReturn({
    data: people.map((name, i) => ({
      slug: `person-${i}`,
      ...nameColumns(name),
      nameOrigin: "found",
      status: "active",
      articleCount: 1,
      createdAt: new Date(0),
    })),
  });
  await client.personName.createMany({
    data: persons.flatMap(({ id, name }) =>
      filingKeys(name).map((key) => ({ personId: id, form: name, key, origin: "found" })),
    ),
  });
  const appearances = articles.flatMap(({ people: named }, i) =>
    named.map((person) => ({ articleId: ids[i] ?? 0, personId: persons[person]?.id ?? 0, mentionCount: 1 })),
  );
  for (let from = 0; from < appearances.length; from += 2_000) {
    await client.appearance.createMany({ data: appearances.slice(from, from + 2_000) });
  }
  const archive = createArchive(
    { client, engine, url: "", turns: createTurns(), close: async () => {} },
    { dataFolder: tmpdir() },
  );
  const seconds =
    (await time(async () => {
      for (let from = 0; from < ids.length; from += 1_000)
        await archive.search.indexArticles(ids.slice(from, from + 1_000));
    })) / 1000;
  await client.$executeRaw`ANALYZE`;
  return seconds;
}

async function timeProcessor(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function tableLine({ name, bareMs, listMs, pageMs }: Timings): string {
  const ratios = listMs.map((ms, i) => ms / (bareMs[i] ?? Number.NaN));
  const cells = [bareMs, listMs].map((times) => spread(times).padEnd(26));
  return `${name.padEnd(24)}${cells.join("")}${spread(ratios).padEnd(22)}${spread(pageMs)}`;
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const show = (value = Number.NaN) => value.toFixed(value < 10 ? 2 : 0);
  return `${show(sorted[Math.floor(sorted.length / 2)])} (${show(sorted[0])} to ${show(sorted.at(-1))})`;
}

async function withFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-bench-"));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
