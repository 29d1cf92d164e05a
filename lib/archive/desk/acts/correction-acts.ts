import type { Context } from "@/lib/archive/context";
import { reanalyse } from "@/lib/archive/filing/imports/reanalyse";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import type { Acts } from "./act";

const nothing = async () => {};

/** Corrections hold when their document is read again: there is nothing to write beside the decision. */
export const correctionActs: Acts<"issue-correction" | "article-correction"> = {
  "issue-correction": {
    apply: nothing,
    revert: nothing,
    place: ({ original }) => ({ original }),
    followUndo: (context, { original }) => readAgain(context, { original: { sha256: original } }),
  },
  "article-correction": {
    apply: nothing,
    revert: nothing,
    place: ({ article }) => ({ article }),
    followUndo: (context, { article }) => readAgain(context, { articles: { some: { fingerprint: article } } }),
  },
};

type OfIssues = { original: { sha256: string } } | { articles: { some: { fingerprint: string } } };

/** Reads documents again that a decision no longer holds for, and waits until it is done. */
export async function readAgain(context: Context, where: OfIssues): Promise<void> {
  const issues = await context.db.issue.findMany({ where, select: { id: true } });
  const issueIds = issues.map((issue) => issue.id);
  await inTurn(context, (held) => reanalyse(held, issueIds));
}
