import { classesOf, TITLE } from "@/lib/analysis/people/lists/word-classes";
import type { Shape, Token } from "@/lib/analysis/people/tagging/token";
import { gatherEvidence } from "./document-evidence";
import { listContextFeatures } from "./features";
import { BEGIN, computeMarginals, findBestLabels, INSIDE, LABEL_COUNT, OUTSIDE } from "./label-chain";
import { isCapital, listRuns, type Run } from "./list-runs";
import { isFunctionWord } from "./not-people";
import type { TaggerModel } from "./tagger-model";
import { describeWord, type Position, positionOf } from "./word-features";

/** A name as tokens `from` to `to` (exclusive), with the tagger's probability that its words are one. */
export type TaggedName = { from: number; to: number; confidence: number };

/** How much the other uses of a word in the article count, and the share of names among them that says nothing. */
const CONSISTENCY = { weight: 5, neutral: 0.3 };

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
  const scored = runs
    .filter((run) => !isIdle(tokens, run))
    .map((run): ScoredRun => {
      const scores = scoreRun(tokens, run, listContextFeatures(context, run), model);
      const marginals = isHopeless(scores) ? null : computeMarginals(scores, model.transitions);
      return { run, scores, marginals };
    });
  shareBeliefs(tokens, scored, consistency);
  return scored.flatMap(({ run, scores }) => decodeRun(run, scores, model));
}

/** A third of all runs are a "The" or "In" at the beginning of a sentence. */
function isIdle(tokens: readonly Token[], run: Run): boolean {
  if (run.to - run.from > 1 || !isFunctionWord(tokens[run.from]?.folded ?? "")) return false;
  return (classesOf(tokens[run.from - 1]?.folded ?? "") & TITLE) === 0;
}

function scoreRun(
  tokens: readonly Token[],
  run: Run,
  features: readonly (readonly string[])[],
  model: TaggerModel,
): Float64Array {
  const scores = new Float64Array(features.length * LABEL_COUNT);
  features.forEach((list, k) => {
    const token = tokens[run.from + k];
    if (token === undefined) return;
    const own = scoreWord(token.folded, token.shape, positionOf(run, run.from + k), model);
    const placed = sumWeights(list, model);
    scores[k * LABEL_COUNT + BEGIN] = own.begin + placed.begin;
    scores[k * LABEL_COUNT + INSIDE] = own.inside + placed.inside;
  });
  return scores;
}

type Score = { begin: number; inside: number };

function sumWeights(list: readonly string[], model: TaggerModel): Score {
  let [begin, inside] = [0, 0];
  for (let k = 0; k < list.length; k += 2) {
    const weights = model.weights.get(list[k] ?? "")?.get(list[k + 1] ?? "");
    if (weights === undefined) continue;
    begin += weights[0] ?? 0;
    inside += weights[1] ?? 0;
  }
  return { begin, inside };
}

// Words of one article come again in the next; all that is kept goes when it grows beyond this.
const KEPT_WORDS = 40_000;
const KEPT = new WeakMap<TaggerModel, Map<string, Score>>();

/** What a word adds by itself. The same for the same model, so it is added up once. */
function scoreWord(folded: string, shape: Shape, position: Position, model: TaggerModel): Score {
  let kept = KEPT.get(model);
  if (kept === undefined || kept.size > KEPT_WORDS) {
    kept = new Map();
    KEPT.set(model, kept);
  }
  const key = `${position}${shape}${folded}`;
  let score = kept.get(key);
  if (score === undefined) {
    score = sumWeights(describeWord(folded, shape, position), model);
    kept.set(key, score);
  }
  return score;
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
  if (isHopeless(scores)) return [];
  const labels = findBestLabels(scores, model.transitions);
  if (labels.every((label) => label === OUTSIDE)) return [];
  const marginals = computeMarginals(scores, model.transitions);
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
