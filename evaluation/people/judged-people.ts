import { findPeople } from "@/lib/analysis/people/find-people";
import type { ArticlePeople } from "@/lib/analysis/people/types";
import { identifyAcross } from "./people-archive";
import { type GoldDocument, PEOPLE_SETS, readJudgedPeople, readPeopleSet, SHORT_POSTS } from "./people-corpora";
import { listExamplesByDocument, trainModel } from "./people-model";
import { type DocumentScore, scoreDocument } from "./score-people";
import { type Interval, summarisePeople } from "./summarise-people";

/**
 * Prints how well people are found in the judged newsletters: each publication by a tagger that saw the labelled sets and
 * the other publications, never its own.
 */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  const documents = readJudgedPeople(corpora);
  if (documents.length === 0) {
    print("Skipped: newsletters/judged/people.dev.jsonl is not there.");
    return;
  }
  print(
    "People in judged newsletters: every publication by a tagger trained without it. 95 % intervals over articles.",
  );
  const scores = scoreFound(documents, findLeavingOneOut(corpora, documents));
  const sets = [...new Set(documents.map((document) => document.set))].sort();
  for (const set of sets) print(line(set, of(documents, scores, set)));
  print(line("all", scores));
}

const of = (documents: readonly GoldDocument[], scores: readonly DocumentScore[], set: string) =>
  scores.filter((_, k) => documents[k]?.set === set);

/** The people of each judged article, found by a model that saw no article of its publication. */
export function findLeavingOneOut(corpora: string, documents: readonly GoldDocument[]): Map<string, ArticlePeople> {
  const labelled = [...PEOPLE_SETS, SHORT_POSTS].flatMap((set) => readPeopleSet(corpora, set));
  const examples = listExamplesByDocument([...labelled, ...documents]);
  const found = new Map<string, ArticlePeople>();
  for (const set of new Set(documents.map((document) => document.set))) {
    const others = [...labelled, ...documents.filter((document) => document.set !== set)];
    const model = trainModel(others.flatMap((document) => examples.get(document.id) ?? []));
    for (const { id, text } of documents.filter((document) => document.set === set)) {
      found.set(id, findPeople(text, { title: null, author: null }, model));
    }
  }
  return found;
}

/** Scores of the articles in their order, persons told apart across all of them. */
export function scoreFound(
  documents: readonly GoldDocument[],
  found: ReadonlyMap<string, ArticlePeople>,
): DocumentScore[] {
  const nobody: ArticlePeople = { persons: [], mentions: [] };
  const predictions = identifyAcross(documents.map(({ id }) => ({ id, people: found.get(id) ?? nobody })));
  return documents.map((document, k) => scoreDocument(document, predictions[k]));
}

function line(set: string, scores: readonly DocumentScore[]): string {
  const s = summarisePeople(scores);
  const cell = (rate: { f1: number; precision: number; recall: number }, [low, high]: Interval = [0, 0]) =>
    `${rate.f1.toFixed(3)} [${low.toFixed(3)} ${high.toFixed(3)}] (P ${rate.precision.toFixed(3)} R ${rate.recall.toFixed(3)})`;
  return (
    `  ${set.padEnd(22)} ${scores.length} articles, ${s.counts.gold} names: overlap ${cell(s.overlap, s.intervals.overlap)}, ` +
    `title ${cell(s.title, s.intervals.title)}, identity with misses ${s.identityWithMisses.f1.toFixed(3)}, tags ${s.tags.f1.toFixed(3)}`
  );
}
