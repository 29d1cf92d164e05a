import { gatherEvidence } from "@/lib/analysis/people/tagging/document-evidence";
import { listRunFeatures } from "@/lib/analysis/people/tagging/features";
import { BEGIN, INSIDE, LABEL_COUNT, OUTSIDE } from "@/lib/analysis/people/tagging/label-chain";
import { listRuns, type Run } from "@/lib/analysis/people/tagging/list-runs";
import { listTokens } from "@/lib/analysis/people/tagging/list-tokens";
import { makeTaggerModel, type TaggerModel } from "@/lib/analysis/people/tagging/tagger-model";
import type { Token } from "@/lib/analysis/people/tagging/token";
import { overlaps, type Span } from "@/lib/analysis/text/span";
import { cutTitles } from "./name-spans";
import type { GoldDocument } from "./people-corpora";
import { renamePeople } from "./rename-people";
import { type Example, makeRandom, trainChain } from "./train-chain";

export type RawExample = { features: string[][]; labels: number[] };

const SMALLEST_WEIGHT = 0.02;
// Features seen in fewer than `minCount` runs say more about the training texts than about names.
const SETTINGS = { epochs: 8, rate: 0.03, l2: 0.0003, seed: 7, lexical: 0.5, minCount: 3 };

const RENAMING_SEED = 11;

/** The runs of each labelled text and of the same text with other people in it, by document id. */
export function listExamplesByDocument(documents: readonly GoldDocument[]): Map<string, RawExample[]> {
  const random = makeRandom(RENAMING_SEED);
  return new Map(
    documents.map((document) => {
      const renamed = renamePeople(document, random);
      return [document.id, [document, ...(renamed ? [renamed] : [])].flatMap(listExamples)];
    }),
  );
}

/** The runs of a labelled text with their features and gold labels; only where the labels are known. */
function listExamples(document: GoldDocument): RawExample[] {
  const tokens = listTokens(document.text);
  const runs = listRuns(tokens);
  const context = { tokens, evidence: gatherEvidence(tokens, runs) };
  const names = document.people
    .filter((mention) => (mention.kind ?? "name") === "name")
    .map((mention) => cutTitles(document.text, mention));
  return runs
    .filter((run) => isLabelled(document, spanOf(tokens, run), names))
    .map((run) => ({ features: listRunFeatures(context, run).map(joinPairs), labels: labelRun(tokens, run, names) }));
}

/** Kinds and values in turn become one name each. */
function joinPairs(list: readonly string[]): string[] {
  return list.flatMap((kind, k) => (k % 2 === 0 ? [`${kind}\t${list[k + 1] ?? ""}`] : []));
}

function spanOf(tokens: readonly Token[], run: Run): Span {
  return { start: tokens[run.from]?.start ?? 0, end: tokens[run.to - 1]?.end ?? 0 };
}

/** Outside the annotated spans a run counts only where it holds a name: that much is known. */
function isLabelled(document: GoldDocument, span: Span, names: readonly Span[]): boolean {
  const areas = document.annotated;
  if (areas === undefined || areas.some(([start, end]) => overlaps({ start, end }, span))) return true;
  return names.some((name) => overlaps(name, span));
}

function labelRun(tokens: readonly Token[], run: Run, names: readonly Span[]): number[] {
  return tokens.slice(run.from, run.to).map((token, k) => {
    const name = names.find((span) => span.start <= token.start && token.end <= span.end);
    if (name === undefined) return OUTSIDE;
    const previous = tokens[run.from + k - 1];
    return k > 0 && previous !== undefined && previous.start >= name.start ? INSIDE : BEGIN;
  });
}

/** Trains the tagger's model on examples. */
export function trainModel(raw: readonly RawExample[], settings = SETTINGS): TaggerModel {
  const counts = new Map<string, number>();
  for (const example of raw) {
    for (const list of example.features) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const ids = new Map<string, number>();
  for (const [name, count] of counts) if (count >= settings.minCount) ids.set(name, ids.size);
  const examples: Example[] = raw.map((example) => ({
    features: example.features.map((list) => Uint32Array.from(list.flatMap((name) => ids.get(name) ?? []))),
    labels: Uint8Array.from(example.labels),
  }));
  const shares = Float32Array.from(ids.keys(), (name) => shareHidden(name, settings));
  const trained = trainChain(examples, ids.size, { ...settings, dropout: (feature) => shares[feature] ?? 0 });
  const features = [...ids].flatMap(([name, id]) => {
    const kept = 1 - (shares[id] ?? 0);
    const values = Array.from(trained.weights.subarray(id * LABEL_COUNT, id * LABEL_COUNT + LABEL_COUNT));
    const [outside = 0, begin = 0, inside = 0] = values;
    const pair = [round((begin - outside) * kept), round((inside - outside) * kept)];
    const [kind = "", value = ""] = name.split("\t");
    return pair.some((weight) => Math.abs(weight) >= SMALLEST_WEIGHT) ? [[kind, value, pair] as const] : [];
  });
  return makeTaggerModel(features, Array.from(trained.transitions));
}

const round = (weight: number) => Math.round(weight * 100) / 100;

/** Features that know single words by heart are hidden often. */
function shareHidden(feature: string, settings: typeof SETTINGS): number {
  return /^(?:w|s2|s3|s4|p3)\t/.test(feature) ? settings.lexical : 0;
}
