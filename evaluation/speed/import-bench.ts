import { analyseArticle } from "@/lib/analysis/articles/analyse-article";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { linkArticles } from "@/lib/archive/filing/link-articles";
import { fileDocuments } from "@/lib/predict/file-documents";
import { withScratchArchive } from "@/lib/predict/scratch-archive";
import { generateArticles } from "./generate-articles";
import { printTimes, summarizeTimes } from "./measure-times";

const SIZES = [100, 1000, 3000];
/** Articles timed at each size of the archive. */
const TIMED = 100;

/**
 * What an article costs from its text to its links, in archives of growing size, against tagging alone: reading people,
 * quotations and dates without a database.
 */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  const documents = generateArticles(Math.max(...SIZES) + TIMED).articles.map(({ title, text, sortDate }, id) => ({
    ...{ title, text, date: sortDate, source: `Source ${id % 7}` },
  }));
  const analysis = timeEach(documents.slice(0, TIMED), ({ title, text }) => {
    analyseArticle({ title, author: null, text }, null);
  });
  print(`analysis alone: ${printTimes(analysis, analysis)} an article (${TIMED} articles)`);
  const parser = await timeParser(documents.slice(0, TIMED));
  print(`reading the file alone: ${printTimes(parser, analysis)}`);
  for (const size of SIZES) {
    const perArticleMs = await withScratchArchive(async ({ database }) => {
      const context = { database, db: database.client, dataFolder: "", now: () => new Date() };
      await linkArticles(context, await fileDocuments(context, documents.slice(0, size)));
      const start = performance.now();
      await linkArticles(context, await fileDocuments(context, documents.slice(size, size + TIMED)));
      return (performance.now() - start) / TIMED;
    });
    const times = summarizeTimes([perArticleMs]);
    print(`filed, linked and grouped among ${size}: ${printTimes(times, analysis)} an article`);
  }
}

type Document = { title: string; text: string };

function timeEach<T>(items: T[], work: (item: T) => void) {
  const timesMs: number[] = [];
  for (const item of items) work(item);
  for (const item of items) {
    const start = performance.now();
    work(item);
    timesMs.push(performance.now() - start);
  }
  return summarizeTimes(timesMs);
}

async function timeParser(documents: Document[]) {
  const timesMs: number[] = [];
  for (const { title, text } of documents) {
    const bytes = new TextEncoder().encode(`${title}\n\n${text}\n`);
    const start = performance.now();
    await readIssue({ fileName: "article.txt", mediaType: null, bytes });
    timesMs.push(performance.now() - start);
  }
  return summarizeTimes(timesMs);
}
