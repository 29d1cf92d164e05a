import type { PageQuery } from "@/app/_web/page-query";
import { findSaying } from "@/app/_web/say";
import { Said } from "@/components/decisions/said";
import { undoDecisionsAction } from "./actions";

/** The place on a page where it is told what came of the editor's last act; `path` is the page's own. */
export async function SaidHere({ query, path }: { query: PageQuery; path: string }) {
  const saying = await findSaying(await query);
  if (!saying) return null;
  const { words, isProblem, undoIds = [] } = saying;
  return (
    <Said
      words={words}
      isProblem={isProblem}
      undo={undoIds.length === 0 ? undefined : { decisionIds: undoIds, back: path, action: undoDecisionsAction }}
    />
  );
}
