import { findPeople } from "@/lib/analysis/people/find-people";
import type { Prediction } from "./match-mentions";
import { identifyAcross } from "./people-archive";
import { findByCompromise, PEOPLE_BASELINES } from "./people-baselines";
import { type GoldDocument, PEOPLE_SETS, readFurtherTraining, readPeopleSet } from "./people-corpora";
import { crossValidate } from "./people-folds";
import { printAliases } from "./print-aliases";
import { type DocumentScore, scoreDocument } from "./score-people";
import { compareFigure, type Interval, summarisePeople } from "./summarise-people";

export type MethodScores = { method: string; scores: DocumentScore[]; predictions: Prediction[] };
export type PeopleEvaluation = { set: string; methods: MethodScores[] }[];

const OURS = "Backfile, 5-fold";
const SPEED_TEXT_LENGTH = 100_000;
const SPEED_RUNS = 7;

/** Prints how well people are found and told apart, each set beside its baselines, then aliases and speed. */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  print(
    "People: names only, no pronouns. Tagger by 5-fold cross-validation over all sets; people of a test fold unseen.",
  );
  print("F1 with titles tolerated, 95 % bootstrap interval over documents in brackets.");
  for (const { set, methods } of await evaluatePeople(corpora)) printSet(set, methods, print);
  printAliases(corpora, print);
  printSpeed(corpora, print);
}

/** Predictions and scores of Backfile (cross-validated) and of each baseline on each labelled set. */
export async function evaluatePeople(corpora: string): Promise<PeopleEvaluation> {
  const documents = PEOPLE_SETS.flatMap((set) => readPeopleSet(corpora, set));
  const found = crossValidate(documents, readFurtherTraining(corpora));
  return PEOPLE_SETS.map((set) => {
    const own = documents.filter((document) => document.set === set);
    const ours = identifyAcross(own.map(({ id }) => ({ id, people: found.get(id) ?? { persons: [], mentions: [] } })));
    const others = PEOPLE_BASELINES.map(({ name, predict }) => ({
      method: name,
      predictions: own.map((document) => ({ id: document.id, people: predict(document.text) })),
    }));
    const methods = [{ method: OURS, predictions: ours }, ...others];
    return { set, methods: methods.map((method) => ({ ...method, scores: scoreAll(own, method.predictions) })) };
  });
}

function scoreAll(documents: readonly GoldDocument[], predictions: readonly Prediction[]): DocumentScore[] {
  return documents.map((document, k) => scoreDocument(document, predictions[k]));
}

function printSet(set: string, methods: MethodScores[], print: (line: string) => void): void {
  const [ours] = methods;
  const first = ours && summarisePeople(ours.scores, 0);
  if (!ours || !first || first.documents === 0) {
    print(`${set}: skipped, the set is not there.`);
    return;
  }
  const { gold, later, tagGold } = first.counts;
  print("");
  print(
    `${set}: ${first.documents} documents, ${gold} names, ${later} surname-only later mentions, ${tagGold} persons as tags`,
  );
  print(
    row(["", "title F1", "strict", "overlap", "P", "R", "later linked", "tags F1", "B3", "B3 misses", "B3 across"]),
  );
  for (const { method, scores } of methods) {
    const s = summarisePeople(scores);
    const cell = (value: number, interval: Interval | undefined) =>
      `${shorten(value)} [${shorten(interval?.[0] ?? 0)} ${shorten(interval?.[1] ?? 0)}]`;
    print(
      row([
        method,
        cell(s.title.f1, s.intervals.title),
        shorten(s.strict.f1),
        cell(s.overlap.f1, s.intervals.overlap),
        shorten(s.title.precision),
        shorten(s.title.recall),
        cell(s.laterLinked, s.intervals.laterLinked),
        cell(s.tags.f1, s.intervals.tags),
        s.counts.goldIdentified > 0 ? shorten(s.identity.f1) : "-",
        s.counts.goldIdentified > 0 ? shorten(s.identityWithMisses.f1) : "-",
        s.identityAcross ? shorten(s.identityAcross.f1) : "-",
      ]),
    );
  }
  const best = methods[3] ?? methods[1];
  if (!best) return;
  const { difference, interval } = compareFigure(ours.scores, best.scores, "title");
  print(`  title F1 above ${best.method}: +${shorten(difference)} [${interval.map(shorten).join(" ")}] (paired)`);
}

const WIDTHS = [40, 17, 7, 17, 6, 6, 17, 17, 6, 10, 10];
const row = (cells: string[]) => `  ${cells.map((cell, k) => cell.padEnd(WIDTHS[k] ?? 8)).join(" ")}`.trimEnd();
const shorten = (value: number) => value.toFixed(3).replace(/^(-?)0\./, "$1.");

/**
 * Text per second of processor time of finding and sorting people, beside compromise's people(). Each run reads texts
 * that no run before has read, so that nothing kept from an earlier run helps; the first run warms both up.
 */
export function printSpeed(corpora: string, print: (line: string) => void): void {
  const sets = PEOPLE_SETS.map((set) => readPeopleSet(corpora, set).map((document) => document.text));
  const longest = Math.max(...sets.map((texts) => texts.length));
  const mixed = Array.from({ length: longest }, (_, k) => sets.flatMap((texts) => texts[k] ?? [])).flat();
  const samples = cutSamples(mixed, SPEED_RUNS + 1);
  const time = (texts: readonly string[], work: (text: string) => unknown) => {
    const before = process.cpuUsage();
    for (const text of texts) work(text);
    const { user, system } = process.cpuUsage(before);
    return (texts.join("").length * 1000) / (user + system);
  };
  const runs = samples.map((texts) => ({
    ours: time(texts, (text) => findPeople(text, { title: null, author: null })),
    theirs: time(texts, findByCompromise),
  }));
  const timed = runs.slice(1);
  const show = (values: number[], digits = 0) => {
    const sorted = [...values].sort((a, b) => a - b);
    const cells = [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)].map((value) => value?.toFixed(digits));
    return `${cells[0]} (${cells[1]}–${cells[2]})`;
  };
  print("");
  print(
    `Speed, thousand characters a second of processor time, median of ${timed.length} (min–max), ` +
      `${SPEED_TEXT_LENGTH / 1000} thousand fresh characters a run:`,
  );
  print(
    `  findPeople ${show(timed.map((run) => run.ours))}, compromise people() ${show(timed.map((run) => run.theirs))}; ` +
      `ratio ${show(
        timed.map((run) => run.ours / run.theirs),
        1,
      )}`,
  );
}

/** Texts in order, parted into samples of about the same length; fewer when there is not enough. */
function cutSamples(texts: readonly string[], count: number): string[][] {
  const samples: string[][] = [[]];
  let length = 0;
  for (const text of texts) {
    if (length >= SPEED_TEXT_LENGTH) {
      if (samples.length === count) break;
      samples.push([]);
      length = 0;
    }
    samples.at(-1)?.push(text);
    length += text.length;
  }
  return samples;
}
