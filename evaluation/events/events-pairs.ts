import { type Bar, findBar, leastScore } from "@/lib/analysis/events/grouping/may-be-one";
import { haveTooLittle, measurePair } from "@/lib/analysis/events/grouping/pair-features";
import { chooseModel, FEATURE_NAMES } from "@/lib/analysis/events/grouping/score-same-event";
import { MAX_CANDIDATES } from "@/lib/analysis/events/profile/candidate-keys";
import { type PreparedProfile, prepareProfile } from "@/lib/analysis/events/profile/prepare-profile";
import { profileArticle } from "@/lib/analysis/events/profile/profile-article";
import type { ArticleProfile } from "@/lib/analysis/events/types";
import { SqlEventIndex } from "@/lib/archive/filing/events/sql-index";
import { withScratchArchive } from "@/lib/predict/scratch-archive";
import { storeDocuments } from "@/lib/predict/store-documents";
import type { LabelledArticle } from "./events-corpus";
import { makeRandom } from "./events-scores";

/** A candidate pair with what is measured of it; `a` < `b` are article ids, which count from 1 in the order of the file. */
export type MeasuredPair = {
  a: number;
  b: number;
  features: number[];
  /** The model that judges it, and what keeps it from being one event. */
  model: "dated" | "undated" | "inside";
  bar: Bar | null;
  /** The least score it needs at its distance in time. */
  least: number;
  isTooLittle: boolean;
  isSame: boolean;
  /** Of the two events: pairs of a fold are judged by models that saw neither. */
  folds: readonly [number, number];
  /** How much it counts in training; 1 when it does not say. */
  weight?: number;
};

export type MeasuredCorpus = { pairs: MeasuredPair[]; prepared: PreparedProfile[]; gold: string[]; goldPairs: number };

export const FOLDS = 5;
const SEED = 5;

/** Files all articles in one archive and measures each with its candidates, as an import would. */
export async function measureCorpus(articles: readonly LabelledArticle[]): Promise<MeasuredCorpus> {
  const profiles = articles.map(({ article }) => profileArticle(article));
  const { candidates, prepared } = await fileProfiles(profiles);
  const gold = articles.map(({ event }) => event);
  const folds = assignFolds(gold);
  const pairs = new Map<string, MeasuredPair>();
  for (const profile of profiles) {
    for (const candidate of candidates.get(profile.id) ?? []) {
      const [a, b] = profile.id < candidate ? [profile.id, candidate] : [candidate, profile.id];
      const [left, right] = [prepared[a - 1], prepared[b - 1]];
      if (left === undefined || right === undefined || pairs.has(`${a} ${b}`)) continue;
      pairs.set(`${a} ${b}`, measureOne({ a, b }, left, right, gold, folds));
    }
  }
  return { pairs: [...pairs.values()], prepared, gold, goldPairs: countPairs(gold) };
}

/** Profiles filed and looked up at once. */
const BATCH = 200;

/** Files profiles in an archive of their own, whose articles are counted from 1 like theirs, and finds candidates as linking does. */
function fileProfiles(profiles: readonly ArticleProfile[]) {
  return withScratchArchive(async ({ database }) => {
    await storeDocuments(
      database.client,
      profiles.map(() => ({ title: "", text: "" })),
    );
    const index = new SqlEventIndex(database.client, database.engine);
    const batches = Array.from({ length: Math.ceil(profiles.length / BATCH) }, (_, at) =>
      profiles.slice(at * BATCH, (at + 1) * BATCH),
    );
    for (const batch of batches) await index.enter(batch);
    for (const batch of batches) await index.refile(batch.map(({ id }) => id));
    const candidates = new Map<number, number[]>();
    for (const batch of batches) {
      for (const [id, found] of await index.listCandidates(batch, MAX_CANDIDATES)) candidates.set(id, found);
    }
    const statistics = await index.statistics(profiles);
    return { candidates, prepared: profiles.map((profile) => prepareProfile(profile, statistics)) };
  });
}

function measureOne(
  { a, b }: { a: number; b: number },
  left: PreparedProfile,
  right: PreparedProfile,
  gold: readonly string[],
  folds: ReadonlyMap<string, number>,
): MeasuredPair {
  const features = measurePair(left, right);
  const [eventA = "", eventB = ""] = [gold[a - 1], gold[b - 1]];
  return {
    a,
    b,
    features: FEATURE_NAMES.map((name) => features[name]),
    model: chooseModel(left, right),
    bar: findBar(left, right, features),
    least: leastScore(left, right, features),
    isTooLittle: haveTooLittle(left, right),
    isSame: eventA === eventB,
    folds: [folds.get(eventA) ?? 0, folds.get(eventB) ?? 0],
  };
}

function assignFolds(gold: readonly string[]): Map<string, number> {
  const random = makeRandom(SEED);
  return new Map([...new Set(gold)].sort().map((event) => [event, Math.floor(random() * FOLDS)]));
}

function countPairs(gold: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const event of gold) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
