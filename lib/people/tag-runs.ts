import { gatherEvidence } from "./document-evidence";
import { listRunFeatures } from "./features";
import { BEGIN, computeMarginals, findBestLabels, INSIDE, LABEL_COUNT, OUTSIDE } from "./label-chain";
import { isCapital, listRuns, type Run } from "./runs";
import type { TaggerModel } from "./tagger-model";
import type { Token } from "./tokens";

/** A name as tokens `from` to `to` (exclusive), with the tagger's probability that its words are one. */
export type TaggedName = { from: number; to: number; confidence: number };

/** How much the other uses of a word in the article count, and the share of names among them that says nothing. */
export const CONSISTENCY = { weight: 4, neutral: 0.25 };

const HOPELESS = -8;

type ScoredRun = { run: Run; scores: Float64Array; marginals: Float64Array | null };

/**
 * The names the model sees among the tokens of an article, in order. Each run is judged by itself first; then once
 * more in the light of how the same words were judged in the rest of the article (one step of mean-field inference in
 * a skip-chain model, Sutton and McCallum 2004): who is named once is named throughout.
 */
export function tagNames(tokens: readonly Token[], model: TaggerModel, consistency = CONSISTENCY): TaggedName[] {
  const runs = listRuns(tokens);
  const context = { tokens, evidence: gatherEvidence(tokens, runs) };
  const scored = runs.map((run): ScoredRun => {
    const scores = scoreTokens(listRunFeatures(context, run), model);
    const marginals = isHopeless(scores) ? null : computeMarginals(scores, model.transitions).labels;
    return { run, scores, marginals };
  });
  shareBeliefs(tokens, scored, consistency);
  return scored.flatMap(({ run, scores }) => decodeRun(run, scores, model));
}

function scoreTokens(features: readonly (readonly string[])[], model: TaggerModel): Float64Array {
  const scores = new Float64Array(features.length * LABEL_COUNT);
  features.forEach((list, at) => {
    let [begin, inside] = [0, 0];
    for (let k = 0; k < list.length; k += 2) {
      const weights = model.weights.get(list[k] ?? "")?.get(list[k + 1] ?? "");
      if (weights === undefined) continue;
      begin += weights[0] ?? 0;
      inside += weights[1] ?? 0;
    }
    scores[at * LABEL_COUNT + BEGIN] = begin;
    scores[at * LABEL_COUNT + INSIDE] = inside;
  });
  return scores;
}

/** No name begins anywhere in the run, as in most runs: the probability is under one in a thousand, and taken for none. */
function isHopeless(scores: Float64Array): boolean {
  for (let at = BEGIN; at < scores.length; at += LABEL_COUNT) if ((scores[at] ?? 0) > HOPELESS) return false;
  return true;
}

/** Adds to each word's scores what the other uses of the word say. */
function shareBeliefs(tokens: readonly Token[], scored: readonly ScoredRun[], consistency: typeof CONSISTENCY): void {
  const sums = new Map<string, { names: number; uses: number }>();
  const visit = (work: (entry: { names: number; uses: number }, own: number, at: number, run: ScoredRun) => void) => {
    for (const one of scored) {
      for (let k = 0; k < one.run.to - one.run.from; k += 1) {
        const token = tokens[one.run.from + k];
        if (token === undefined || !isCapital(token) || token.shape === "initial") continue;
        let entry = sums.get(token.folded);
        if (entry === undefined) {
          entry = { names: 0, uses: 0 };
          sums.set(token.folded, entry);
        }
        work(entry, 1 - (one.marginals?.[k * LABEL_COUNT + OUTSIDE] ?? 1), k, one);
      }
    }
  };
  visit((entry, own) => {
    entry.names += own;
    entry.uses += 1;
  });
  visit((entry, own, k, { scores }) => {
    if (entry.uses < 2) return;
    const others = (entry.names - own) / (entry.uses - 1);
    const bonus = consistency.weight * (others - consistency.neutral) * Math.min(1, (entry.uses - 1) / 2);
    for (const label of [BEGIN, INSIDE]) {
      const at = k * LABEL_COUNT + label;
      scores[at] = (scores[at] ?? 0) + bonus;
    }
  });
}

function decodeRun(run: Run, scores: Float64Array, model: TaggerModel): TaggedName[] {
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
}
