import { misspell } from "@/evaluation/people/misspell";
import { articleAddress, compareAddress, eventAddress, issueAddress, personAddress } from "@/lib/addresses";
import { type Archive, openArchive } from "@/lib/archive/archive";
import { readSettings } from "@/lib/env";
import { measureRate } from "./measure-rate";
import { serveArchive, serveBareSite } from "./serve-site";
import { listProcesses, measureShare } from "./watch-processes";

const ROUNDS = 3;
const ROUND_MS = 1_000;

/**
 * Serves the archive of the settings from the build that is there, and counts the pages it answers per second at eight
 * connections, in turns with a bare page of the same size from the framework's route cache.
 */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  const archive = openArchive(readSettings());
  const pages = await choosePages(archive);
  const { articleCount } = await archive.issues.countHoldings();
  await archive.close();
  const bare = await serveBareSite();
  const served = await serveArchive();
  try {
    print(`${articleCount} articles; 8 connections, median of ${ROUNDS} rounds of ${ROUND_MS / 1000} s in turns`);
    print("page: kB, ms to make it, pages per second; those of a bare page of that size; ratio");
    for (const { name, path } of pages) {
      const made = await makePage(served.port, path);
      const beside = `/${Math.max(8, Math.round((made.bytes - BARE_BYTES) / 2))}`;
      await makePage(bare.port, beside);
      const [own, other]: [number[], number[]] = [[], []];
      for (let round = 0; round < ROUNDS; round += 1) {
        other.push(await measureRate(bare.port, beside, ROUND_MS));
        own.push(await measureRate(served.port, path, ROUND_MS));
      }
      const [rate, bareRate] = [median(own), median(other)];
      const figures = [(made.bytes / 1000).toFixed(0), made.ms.toFixed(0), rate.toFixed(0), bareRate.toFixed(0)];
      print(`${name}: ${figures.join(", ")}; ${(rate / bareRate).toFixed(2)} ×`);
    }
    print(`memory of the server after it (PSS): ${measureShare(listProcesses(served.pid)).toFixed(0)} MB`);
  } finally {
    await Promise.all([bare.stop(), served.stop()]);
  }
}

/** What the framework puts around a text, which then comes twice: as markup, and for its script. */
const BARE_BYTES = 4_500;

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function makePage(port: number, path: string): Promise<{ ms: number; bytes: number }> {
  const begun = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  const bytes = (await answer.arrayBuffer()).byteLength;
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return { ms: performance.now() - begun, bytes };
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
