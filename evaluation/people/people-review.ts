import { isSure } from "@/lib/analysis/people/is-sure";
import { overlaps } from "@/lib/analysis/text/span";
import { type GoldDocument, PEOPLE_SETS, readFurtherTraining, readPeopleSet } from "./people-corpora";
import { crossValidate } from "./people-folds";

const THRESHOLDS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9];

/** A person the tagger found in a document: whether the labels know it, and at which thresholds it would wait. */
type FoundOnce = { isTrue: boolean; waits: boolean[] };

/**
 * Prints what the review list would hold back at several thresholds: which share of the persons that the labels do not
 * know, and which share of those they do. Five-fold cross-validation by document, as for `people`; each document is an
 * archive of its own, so that these are upper bounds: a name found again elsewhere may be sure there.
 */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  const sets = PEOPLE_SETS.map((set) => ({ set, documents: readPeopleSet(corpora, set) }));
  const documents = sets.flatMap((one) => one.documents);
  const found = crossValidate(documents, readFurtherTraining(corpora));
  for (const { set, documents } of sets) {
    const persons = documents.flatMap((document) => judge(document, found));
    const invented = persons.filter((person) => !person.isTrue);
    const known = persons.filter((person) => person.isTrue);
    print(`\n${set}: ${known.length} persons found that the labels know, ${invented.length} that they do not`);
    THRESHOLDS.forEach((threshold, at) => {
      const share = (all: FoundOnce[]) => `${percent(all.filter((one) => one.waits[at]).length, all.length)}`;
      print(`  below ${threshold.toFixed(2)} wait: ${share(invented)} of the invented, ${share(known)} of the true`);
    });
  }
}

function judge(document: GoldDocument, found: ReturnType<typeof crossValidate>): FoundOnce[] {
  const people = found.get(document.id);
  if (!people) return [];
  const names = document.people.filter((mention) => (mention.kind ?? "name") === "name");
  return people.persons.flatMap((_, index) => {
    const mentions = people.mentions.filter((mention) => mention.person === index);
    const isLabelled = mentions.some((mention) => covers(document, mention.start, mention.end));
    if (mentions.length === 0 || !isLabelled) return [];
    const isTrue = mentions.some((mention) => names.some((name) => overlaps(name, mention)));
    return [{ isTrue, waits: THRESHOLDS.map((threshold) => !isSure(index, people.mentions, threshold)) }];
  });
}

/** Outside the annotated stretches the labels say nothing. */
function covers(document: GoldDocument, start: number, end: number): boolean {
  return document.annotated === undefined || document.annotated.some(([from, to]) => from <= start && end <= to);
}

const percent = (part: number, all: number) => (all === 0 ? "–" : `${((100 * part) / all).toFixed(1)} %`);
