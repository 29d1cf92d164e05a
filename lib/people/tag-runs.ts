import { gatherEvidence } from "./document-evidence";
import { listRunFeatures } from "./features";
import { BEGIN, computeMarginals, findBestLabels, INSIDE, LABEL_COUNT, OUTSIDE } from "./label-chain";
import { listRuns } from "./runs";
import type { TaggerModel } from "./tagger-model";
import type { Token } from "./tokens";

/** A name as tokens `from` to `to` (exclusive), with the tagger's probability that its words are one. */
export type TaggedName = { from: number; to: number; confidence: number };

/** The names the model sees among the tokens of an article, in order. */
export function tagNames(tokens: readonly Token[], model: TaggerModel): TaggedName[] {
  const runs = listRuns(tokens);
  const context = { tokens, evidence: gatherEvidence(tokens, runs) };
  return runs.flatMap((run) => {
    const scores = scoreTokens(listRunFeatures(context, run), model);
    const labels = findBestLabels(scores, model.transitions);
    if (labels.every((label) => label === OUTSIDE)) return [];
    const { labels: marginals } = computeMarginals(scores, model.transitions);
    const names: TaggedName[] = [];
    labels.forEach((label, k) => {
      if (label === OUTSIDE) return;
      const confidence = marginals[k * LABEL_COUNT + label] ?? 0;
      const open = names.at(-1);
      if (label === BEGIN || open === undefined) names.push({ from: run.from + k, to: run.from + k + 1, confidence });
      else Object.assign(open, { to: run.from + k + 1, confidence: Math.min(open.confidence, confidence) });
    });
    return names;
  });
}

function scoreTokens(features: readonly (readonly string[])[], model: TaggerModel): Float64Array {
  const scores = new Float64Array(features.length * LABEL_COUNT);
  features.forEach((list, at) => {
    let [begin, inside] = [0, 0];
    for (const feature of list) {
      const weights = model.weights.get(feature);
      if (weights === undefined) continue;
      begin += weights[0] ?? 0;
      inside += weights[1] ?? 0;
    }
    scores[at * LABEL_COUNT + BEGIN] = begin;
    scores[at * LABEL_COUNT + INSIDE] = inside;
  });
  return scores;
}
