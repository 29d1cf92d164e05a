import { undoDecisionAction } from "@/app/decisions/actions";
import { Said } from "@/components/decisions/said";
import type { PageQuery } from "./page-query";
import { findSaying } from "./say";

/** The place on a page where it is told what came of the editor's last act; `path` is the page's own. */
export async function SaidHere({ query, path }: { query: PageQuery; path: string }) {
  const saying = await findSaying(await query);
  if (!saying) return null;
  const { words, isProblem, undoId } = saying;
  return (
    <Said
      words={words}
      isProblem={isProblem}
      undo={undoId === undefined ? undefined : { decisionId: undoId, back: path, action: undoDecisionAction }}
    />
  );
}
