import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "@/lib/archive/archive";
import { readSettings } from "@/lib/env";
import { openBareIndex } from "./bare-fts5";
import { listCommonWords, listMixedQueries, type MixedQuery } from "./mixed-queries";
import { serveArchive, serveBareSite } from "./serve-site";
import { listProcesses, measureShare } from "./watch-processes";

const QUERIES = 200;
// Other queries, asked first: the server has compiled nothing before.
const WARM_UP = 24;
const ROWS = 20;
const DEEP_WORDS = 40;

type Timed = MixedQuery & { bareMs: number; jsonMs: number; htmlMs: number; emptyMs: number };

/**
 * Two hundred mixed queries, one at a time, over HTTP to the build that is there, of the archive that the settings name: the JSON
 * and the page, in turns with bare FTS5 in this process (twenty rows with snippets) and an empty page of the framework
 * that is made for each request. Then what the server holds in memory.
 */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  const archive = openArchive(readSettings());
  const { client: db } = archive.database;
  const drawn = await listMixedQueries(db, QUERIES + WARM_UP);
  const rows = await db.article.findMany({
    where: { status: "published" },
    select: { title: true, body: { select: { text: true } } },
  });
  const folder = mkdtempSync(join(tmpdir(), "backfile-bench-"));
  const articles = rows.map(({ title, body }) => ({ title, text: body?.text ?? "" }));
  const bare = openBareIndex(join(folder, "bare.db"), articles);
  const empty = await serveBareSite();
  const served = await serveArchive();
  try {
    const ask = async (query: MixedQuery): Promise<Timed> => {
      const q = encodeURIComponent(query.text);
      const bareMs = await time(async () => bare.show(query.words, ROWS));
      const jsonMs = await time(() => read(served.port, `/api/search?q=${q}`));
      const emptyMs = await time(() => read(empty.port, "/empty"));
      return { ...query, bareMs, jsonMs, emptyMs, htmlMs: await time(() => read(served.port, `/search?q=${q}`)) };
    };
    for (const query of drawn.slice(0, WARM_UP)) await ask(query);
    const timed: Timed[] = [];
    for (const query of drawn.slice(WARM_UP)) timed.push(await ask(query));
    print(
      `${articles.length} articles; ${timed.length} queries, one at a time; milliseconds, median (95th percentile)`,
    );
    print("query: bare FTS5; JSON; page; empty page; JSON to bare FTS5");
    for (const kind of [...new Set(timed.map((one) => one.kind)), null]) {
      print(line(kind ?? "all", kind === null ? timed : timed.filter((one) => one.kind === kind)));
    }
    print(await comparePages(served.port, await listCommonWords(db, DEEP_WORDS)));
    print(`memory of the server after it (PSS): ${measureShare(listProcesses(served.pid)).toFixed(0)} MB`);
  } finally {
    await Promise.all([empty.stop(), served.stop(), archive.close()]);
    bare.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first page and the last one of searches for very common words, in turns. */
async function comparePages(port: number, words: readonly string[]): Promise<string> {
  const times: { first: number; last: number; pages: number }[] = [];
  for (const word of words) {
    const path = `/api/search?q=${encodeURIComponent(word)}&sort=newest`;
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    const { pageCount: pages } = (await answer.json()) as { pageCount: number };
    const last = await time(() => read(port, `${path}&page=${pages}`));
    times.push({ first: await time(() => read(port, `${path}&page=1`)), last, pages });
  }
  const median = (take: (one: (typeof times)[number]) => number) =>
    at(
      times.map(take).sort((a, b) => a - b),
      0.5,
    );
  const [first, last] = [median((one) => one.first), median((one) => one.last)];
  const pages = `${words.length} common words by date, JSON: page 1 ${first.toFixed(1)}, the last (${median((one) => one.pages)})`;
  return `${pages} ${last.toFixed(1)} ms; ${(last / first).toFixed(2)} ×`;
}

function line(name: string, timed: readonly Timed[]): string {
  const of = (take: (one: Timed) => number) => timed.map(take).sort((a, b) => a - b);
  const columns = [of((one) => one.bareMs), of((one) => one.jsonMs), of((one) => one.htmlMs), of((one) => one.emptyMs)];
  const cells = columns.map((times) => `${at(times, 0.5).toFixed(1)} (${at(times, 0.95).toFixed(1)})`);
  const [bare = [], json = []] = columns;
  return `${name} (${timed.length}): ${cells.join("; ")}; ${(at(json, 0.5) / at(bare, 0.5)).toFixed(1)} ×`;
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function read(port: number, path: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
}
