import type { SplitCorrection } from "@/lib/analysis/intake/correct/treat-lines";
import type { Context } from "@/lib/archive/context";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import type { Actor } from "@/lib/outcome";
import { confirmSplit } from "./confirm-split";
import { correctIssueSplit } from "./correct-issue-split";
import { getPublicationDesk } from "./get-publication-desk";
import { getSplit } from "./get-split";
import { type LearnedWish, readLearnedAgain, setLearnedLine } from "./learned-lines";
import { makeRule, previewRule, type RuleWish } from "./split-rules";

/** How issues are split into articles, and what editors say of it. */
export function openSplits(context: Context) {
  return {
    get: (issueId: number) => getSplit(context, issueId),
    correct: (issueId: number, correction: SplitCorrection, by: Actor) =>
      inTurn(context, (held) => correctIssueSplit(held, issueId, correction, by)),
    confirm: (issueId: number, by: Actor) =>
      context.db.$transaction((db) => confirmSplit(db, issueId, by, context.now())),
    previewRule: (wish: RuleWish) => previewRule(context, wish),
    makeRule: (wish: RuleWish & { readsAgain: boolean }, by: Actor) => makeRule(context, wish, by),
    setLearned: (wish: LearnedWish, by: Actor) => setLearnedLine(context, wish, by),
    readLearnedAgain: (nameKey: string) => readLearnedAgain(context, nameKey),
    getPublication: (nameKey: string) => getPublicationDesk(context.db, nameKey),
  };
}
