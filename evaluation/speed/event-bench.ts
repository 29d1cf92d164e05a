import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeRandom } from "@/evaluation/events/events-scores";
import type { ReportTexts } from "@/lib/analysis/events/reports/compare-reports";
import { compareReports } from "@/lib/analysis/events/reports/compare-reports";
import { type PrintedQuotation, traceQuotations } from "@/lib/analysis/events/reports/trace-quotations";
import { findPeople } from "@/lib/analysis/people/find-people";
import { findDates } from "@/lib/analysis/text/dates";
import { foldWord } from "@/lib/analysis/text/fold";
import { findQuotations } from "@/lib/analysis/text/quotations";
import { splitSentences } from "@/lib/analysis/text/sentences";
import { listPlainWords } from "@/lib/analysis/text/words";
import { printTimes, summarizeTimes, type Times } from "./measure-times";

const SAMPLES = join(import.meta.dirname, "../../samples/documents");
const REPORTS = 50;
const WORDS = 400;
/** Sentences of the story, of which each report tells some, most of them in its own words. */
const POOL = 60;
const WARM_UP = 5;
const RUNS = 25;

/**
 * How long the page of an event of fifty reports takes to hold them against each other: processor time, texts of 400 words
 * put together from sentences of the sample documents. The baseline reads the words of all sentences once, as any comparison must.
 */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  const { texts, printed } = makeEvent();
  const baseline = time(() => readWords(texts));
  const words = texts.reports.reduce((sum, { text }) => sum + listPlainWords(text).length, 0) / REPORTS;
  print(`${REPORTS} reports of ${Math.round(words)} words; processor time of ${RUNS} runs after ${WARM_UP}`);
  print(`words and sentences read once: ${printTimes(baseline, baseline)}`);
  print(
    `reports held against each other: ${printTimes(
      time(() => compareReports(texts)),
      baseline,
    )}`,
  );
  print(
    `quotations traced: ${printTimes(
      time(() => traceQuotations(printed)),
      baseline,
    )}`,
  );
  const { disagreements, ownSentences } = compareReports(texts);
  print(`found: ${disagreements.length} disagreements, ${ownSentences.length} sentences of one report alone`);
}

function time(work: () => unknown): Times {
  const timesMs: number[] = [];
  for (let round = 0; round < WARM_UP + RUNS; round += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    if (round >= WARM_UP) timesMs.push((user + system) / 1000);
  }
  return summarizeTimes(timesMs);
}

function readWords({ reports }: ReportTexts): number {
  let count = 0;
  for (const { text } of reports) {
    for (const { start, end } of splitSentences(text)) count += listPlainWords(text.slice(start, end)).length;
  }
  return count;
}

function makeEvent(): { texts: ReportTexts; printed: PrintedQuotation[] } {
  const sentences = readSentences();
  const random = makeRandom(7);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const pool = Array.from({ length: POOL }, () => pick(sentences));
  const usual = sentences.flatMap((sentence) => sentence.match(/(?<![\p{L}'])\p{Ll}{4,8}(?![\p{L}'])/gu) ?? []);
  const tell = (sentence: string) =>
    sentence
      .replace(/(?<![\p{L}'])\p{Ll}{4,8}(?![\p{L}'])/gu, (word) => (random() < 0.2 ? pick(usual) : word))
      .replace(/\b\d{2}\b/g, (number) => (random() < 0.1 ? String(10 + Math.floor(random() * 90)) : number));
  const write = () => {
    const told: string[] = [];
    for (let words = 0; words < WORDS; ) {
      const sentence = tell(pick(random() < 0.8 ? pool : sentences));
      told.push(sentence);
      words += sentence.split(" ").length;
    }
    return told.join(" ");
  };
  return readEvent(Array.from({ length: REPORTS }, write));
}

/** What analysis finds in the texts. */
function readEvent(written: readonly string[]): { texts: ReportTexts; printed: PrintedQuotation[] } {
  const texts: ReportTexts = { reports: [], named: [], spoken: [] };
  const printed: PrintedQuotation[] = [];
  const idOf = new Map<string, number>();
  written.forEach((text, place) => {
    const articleId = place + 1;
    const quotations = findQuotations(text);
    const quoted = quotations.map(({ start, end }) => ({ start, end }));
    const publication = { name: `Source ${place}` };
    texts.reports.push({ id: articleId, title: text.slice(0, 60), text, dateline: null, publication, quoted });
    printed.push(
      ...quotations.map(({ start, text: words, speaker, outlet }) => ({
        articleId,
        start,
        text: words,
        speaker,
        outlet,
      })),
    );
    for (const { value, kind, ...span } of findDates(text, { date: "2018-04-27", precision: "day" })) {
      if (value?.precision === "day")
        texts.spoken.push({ articleId, start: span.start, end: span.end, date: value.date, kind });
    }
    const { persons, mentions } = findPeople(text, { title: null, author: null });
    for (const { person, start, end, kind, form, role } of mentions) {
      const name = person === null ? undefined : persons[person]?.name;
      if (name === undefined) continue;
      const key = foldWord(name);
      const personId = idOf.get(key) ?? idOf.size + 1;
      idOf.set(key, personId);
      texts.named.push({ articleId, personId, person: name, start, end, kind, form, role });
    }
  });
  return { texts, printed };
}

function readSentences(): string[] {
  const texts = readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(SAMPLES, name), "utf8"));
  return texts
    .flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim()))
    .filter((one) => one.length > 60 && !one.includes("\uFFFD"));
}
