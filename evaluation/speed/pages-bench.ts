import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { misspell } from "@/evaluation/people/misspell";
import { articleAddress, compareAddress, eventAddress, issueAddress, personAddress } from "@/lib/addresses";
import { type Archive, openArchive } from "@/lib/archive/archive";
import { readSettings } from "@/lib/env";
import { printTimes, summarizeTimes, type Times } from "./measure-times";

const ROOT = join(import.meta.dirname, "../..");
const WARM_UP = 5;
const REQUESTS = 40;
/** The least a route of the same server can answer: a fixed text, no database. */
const BASELINE = "/robots.txt";

/** Serves the archive of the settings from the build that is there, and times its busiest pages, one request at a time. */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  const archive = openArchive(readSettings());
  const pages = await choosePages(archive);
  const { articleCount } = await archive.issues.countHoldings();
  await archive.close();
  const port = await findFreePort();
  const cli = join(ROOT, "node_modules/next/dist/bin/next");
  const args = [cli, "start", "-H", "127.0.0.1", "-p", String(port)];
  const server = spawn(process.execPath, args, { cwd: ROOT, stdio: "ignore" });
  try {
    await waitFor(`http://127.0.0.1:${port}/api/health`);
    const baseline = await timePage(port, BASELINE);
    print(`${articleCount} articles; ${REQUESTS} requests a page after ${WARM_UP}; ratio to ${BASELINE}`);
    print(`${BASELINE}: ${printTimes(baseline, baseline)}`);
    for (const { name, path } of pages) print(`${name}: ${printTimes(await timePage(port, path), baseline)}`);
  } finally {
    server.kill();
  }
}

type Page = { name: string; path: string };

/** The pages with most on them: the longest issue, the person most named, the largest event, the best linked articles. */
async function choosePages({ database: { client: db } }: Archive): Promise<Page[]> {
  const published = { status: "published" };
  const issue = await db.issue.findFirst({
    where: { ...published, publication: { isNot: null } },
    orderBy: { articleCount: "desc" },
    select: { address: true, publication: { select: { slug: true } } },
  });
  const article = await db.article.findFirst({ where: published, orderBy: { wordCount: "desc" } });
  const person = await db.person.findFirst({
    where: { status: "active" },
    orderBy: { appearances: { _count: "desc" } },
  });
  const event = await db.event.findFirst({ orderBy: { articleCount: "desc" } });
  const link = await db.link.findFirst({ where: { isShown: true }, orderBy: { score: "desc" } });
  const pages: (Page | null)[] = [
    { name: "home", path: "/" },
    { name: "issues", path: "/issues" },
    issue?.publication ? { name: "issue", path: issueAddress(issue.publication.slug, issue.address) } : null,
    article && { name: "article", path: articleAddress(article.id, article.slug) },
    { name: "people", path: "/people" },
    { name: "people together", path: "/people/together" },
    person && { name: "people, name misspelled", path: `/people?q=${encodeURIComponent(misspell(person.name, 2))}` },
    person && { name: "suggestions", path: `/api/people/suggest?q=${encodeURIComponent(person.name.slice(0, 5))}` },
    person && { name: "person", path: personAddress(person.slug) },
    { name: "events", path: "/events" },
    event && { name: "event", path: eventAddress(event.id, event.slug) },
    link && { name: "compare", path: compareAddress(link.aId, link.bId) },
    person && { name: "search", path: `/search?q=${encodeURIComponent(person.name)}` },
  ];
  return pages.filter((page) => page !== null);
}

async function timePage(port: number, path: string): Promise<Times> {
  const timesMs: number[] = [];
  for (let request = 0; request < WARM_UP + REQUESTS; request += 1) {
    const start = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    if (request >= WARM_UP) timesMs.push(performance.now() - start);
  }
  return summarizeTimes(timesMs);
}

const TRIES = 120;

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("The server does not answer. Is there a build? npm run build makes one.");
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
