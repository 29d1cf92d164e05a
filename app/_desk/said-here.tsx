import type { PageQuery } from "@/app/_web/page-query";
import { findSaying } from "@/app/_web/say";
import { Said } from "@/components/decisions/said";
import { undoDecisionAction } from "./actions";

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
