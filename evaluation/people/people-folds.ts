import { findPeople } from "@/lib/analysis/people/find-people";
import type { ArticlePeople } from "@/lib/analysis/people/types";
import type { GoldDocument } from "./people-corpora";
import { listExamplesByDocument, trainModel } from "./people-model";

const FOLDS = 5;

/**
 * The people of each document as found by a model that saw neither the document nor those who name the same people;
 * `further` are texts of other sets that every model learns from.
 */
export function crossValidate(
  documents: readonly GoldDocument[],
  further: readonly GoldDocument[],
): Map<string, ArticlePeople> {
  const folds = assignFolds(documents, FOLDS);
  const examples = listExamplesByDocument([...documents, ...further]);
  const found = new Map<string, ArticlePeople>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const training = [...further, ...documents.filter((document) => folds.get(document.id) !== fold)];
    const model = trainModel(training.flatMap((document) => examples.get(document.id) ?? []));
    for (const document of documents) {
      if (folds.get(document.id) !== fold) continue;
      found.set(document.id, findPeople(document.text, { title: null, author: null }, model));
    }
  }
  return found;
}

/**
 * A fold for each document. Documents that name a common person stand in one fold, so that neither the texts nor the
 * people of a test fold are seen in training.
 */
function assignFolds(documents: readonly GoldDocument[], folds: number): Map<string, number> {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    if (root !== key) parent.set(key, root);
    return root;
  };
  for (const document of documents) {
    for (const key of personKeys(document)) {
      const [a, b] = [find(key), find(document.id)];
      if (a !== b) parent.set(a, b);
    }
  }
  const groups = new Map<string, GoldDocument[]>();
  for (const document of documents) {
    const root = find(document.id);
    groups.set(root, [...(groups.get(root) ?? []), document]);
  }
  return spread([...groups.values()], folds);
}

/** Persons that hold across documents of a set, and full names as printed. */
function personKeys(document: GoldDocument): string[] {
  const names = document.people.filter((mention) => (mention.kind ?? "name") === "name");
  return names.flatMap((mention) => [
    ...(mention.id && mention.cross ? [`id ${document.set} ${mention.id}`] : []),
    ...(document.set === "ecbplus" && /\s/.test(mention.text) ? [`name ${mention.text.toLowerCase()}`] : []),
  ]);
}

/** Largest group first, each to the fold that has the fewest names of its set so far. */
function spread(groups: GoldDocument[][], folds: number): Map<string, number> {
  const weigh = (group: GoldDocument[]) => group.reduce((total, document) => total + 1 + document.people.length, 0);
  const loads = new Map<string, number[]>();
  const result = new Map<string, number>();
  const ordered = groups.map((group) => ({ group, weight: weigh(group) })).sort((a, b) => b.weight - a.weight);
  for (const { group, weight } of ordered) {
    const set = group[0]?.set ?? "";
    const load = loads.get(set) ?? new Array<number>(folds).fill(0);
    loads.set(set, load);
    const fold = load.indexOf(Math.min(...load));
    load[fold] = (load[fold] ?? 0) + weight;
    for (const document of group) result.set(document.id, fold);
  }
  return result;
}
