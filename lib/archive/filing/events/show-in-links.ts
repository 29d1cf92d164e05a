import type { Context } from "@/lib/archive/context";
import { countChanged } from "@/lib/archive/filing/people/note-changed";
import { inTurn, isTurnTaken } from "@/lib/archive/in-turn";
import { log } from "@/lib/log";
import type { Outcome } from "@/lib/outcome";
import { refilePeople } from "./refile-people";

/** Articles whose links follow before the editor reads on: linking one takes some fifty milliseconds. */
const AT_ONCE = 40;

/**
 * Lets links and events follow a decision on persons that was carried out. While an import is being read they follow after
 * it; the editor does not wait for that. Whatever is left, the next import or analysis takes up, and the answer says so.
 */
export async function showInLinks<T extends object>(context: Context, done: Outcome<T>): Promise<Outcome<T>> {
  if (!done.ok || (await countChanged(context.db)) === 0) return done;
  const isAtWork = isTurnTaken(context.database);
  const follow = inTurn(context.database, () => refilePeople(context, AT_ONCE)).catch((error: unknown) => {
    // The decision stands, and so do the notes: the next analysis takes them up.
    log.error({ err: error }, "links could not follow a decision on persons");
  });
  if (isAtWork) return { ...done, note: "Other work is being done: links and events follow after it." };
  await follow;
  const left = await countChanged(context.db);
  if (left === 0) return done;
  const articles = left === 1 ? "1 more article" : `${left} more articles`;
  return { ...done, note: `The links of ${articles} follow with the next import or analysis.` };
}
