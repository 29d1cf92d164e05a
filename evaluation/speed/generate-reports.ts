import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeRandom } from "@/evaluation/events/events-scores";
import femaleNames from "@/lib/analysis/data/given-female.json";
import surnames from "@/lib/analysis/data/surnames.json";
import { splitSentences } from "@/lib/analysis/text/sentences";
import { ROOT } from "@/lib/root";

/** A report as linking takes it in; `named` are places in the list of names. */
export type GeneratedReport = { title: string; text: string; day: string; source: string; named: number[] };

const SAMPLES = join(ROOT, "samples/documents");
const PERSONS = 20_000;
const RARE_WORDS = 400_000;
const SOURCES = 12;
const SENTENCES = 20;
const SYLLABLES =
  "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru sta tre pli sko".split(" ");
/** Two reports an event on average: most happenings are told once, some by several. */
const REPORTS_AN_EVENT = [1, 1, 1, 2, 2, 3, 4];

/**
 * Reports put together from sentences of the sample documents: those of one event share people, places, figures, rare words and
 * half of their sentences; others share the language only. Report `index` is the same whatever is generated besides.
 */
export function makeReports(): { names: string[]; report: (index: number) => GeneratedReport } {
  const sentences = readSentences();
  const names = listNames();
  return { names, report: (index) => writeReport(index, sentences, names) };
}

function writeReport(index: number, sentences: Sentences, names: readonly string[]): GeneratedReport {
  const { event, teller } = findEvent(index);
  const story = makeRandom(event * 2 + 1);
  const own = makeRandom(index * 2 + 2);
  const named = Array.from({ length: 3 }, () => Math.floor(PERSONS ** story()) - 1);
  const words = Array.from({ length: 24 }, () => makeWord(Math.floor(RARE_WORDS ** story())));
  const pool = Array.from({ length: SENTENCES }, () => pick(sentences.all, story));
  const isTold = (place: number) => place % 2 === 0 || (place + teller) % 4 === 1;
  const extra = Array.from({ length: 4 }, () => pick(sentences.all, own));
  const day = new Date(Date.UTC(1990, 0, 1 + Math.floor(story() * 12_000)) + Math.floor(own() * 3) * 86_400_000);
  const usual = sentences.usual;
  const body = [
    ...pool
      .map((sentence) => retell(sentence, { own: words, usual, random: story }))
      .filter((_, place) => isTold(place)),
    ...extra.map((sentence) => retell(sentence, { own: words, usual, random: own })),
  ];
  const people = named.map((person) => names[person] ?? "");
  const lead = `${people.join(", ")} met in ${capital(words[0] ?? "")} on Monday, the ${words[1]} ${words[2]} said.`;
  return {
    title: `${capital(words[1] ?? "")} ${words[3 + (teller % 3)]} as ${people[0]?.split(" ").at(-1)} meets ${capital(words[0] ?? "")}`,
    text: [lead, ...body].join(" "),
    day: day.toISOString().slice(0, 10),
    source: `Source ${Math.floor(own() * SOURCES)}`,
    named: [...new Set(named)],
  };
}

/** Which event a report tells, and as which of its reports. */
function findEvent(index: number): { event: number; teller: number } {
  const cycle = REPORTS_AN_EVENT.reduce((sum, count) => sum + count, 0);
  const round = Math.floor(index / cycle);
  let rest = index % cycle;
  for (const [place, count] of REPORTS_AN_EVENT.entries()) {
    if (rest < count) return { event: round * REPORTS_AN_EVENT.length + place, teller: rest };
    rest -= count;
  }
  return { event: index, teller: 0 };
}

/**
 * A sentence of the samples in another story: names, figures and long words are those of the event, the other words are drawn
 * from the samples as often as they stand there, so that two stories share the language and no sentence.
 */
function retell(sentence: string, { own, usual, random }: Words): string {
  return sentence.replace(/(?<=\s)\p{Lu}[\p{L}'-]+|\p{Ll}{4,}|\d+/gu, (word) => {
    if (/\d/.test(word)) return String(10 + Math.floor(random() * 90));
    if (/\p{Lu}/u.test(word)) return capital(pick(own, random));
    return word.length > 8 ? pick(own, random) : pick(usual, random);
  });
}

type Words = { own: readonly string[]; usual: readonly string[]; random: () => number };

/** Sentences of the samples, and their shorter words as often as they stand there. */
type Sentences = { all: string[]; usual: string[] };

function readSentences(): Sentences {
  const texts = readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(SAMPLES, name), "utf8"));
  const sentences = texts.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
  const all = sentences
    .map((sentence) => sentence.replace(/\s+/g, " ").trim())
    .filter((one) => one.length > 60 && !one.includes("\uFFFD"));
  return { all, usual: all.flatMap((sentence) => sentence.match(/(?<![\p{L}'])\p{Ll}{4,8}(?![\p{L}'])/gu) ?? []) };
}

function listNames(): string[] {
  const random = makeRandom(5);
  const read = (lines: string[]) => lines.flatMap((line) => line.split("|")).filter((word) => word.length > 3);
  const [given, family] = [read(femaleNames), read(surnames)];
  const names = new Set<string>();
  while (names.size < PERSONS) names.add(`${capital(pick(given, random))} ${capital(pick(family, random))}`);
  return [...names];
}

function makeWord(rank: number): string {
  const random = makeRandom(rank);
  return Array.from({ length: 4 }, () => pick(SYLLABLES, random)).join("");
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
