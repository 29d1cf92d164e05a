import type { Context } from "@/lib/archive/context";
import { inTurn, isTurnTaken } from "@/lib/archive/filing/jobs/in-turn";
import { countJobs } from "@/lib/archive/filing/jobs/queue";
import { log } from "@/lib/log";
import type { Outcome } from "@/lib/outcome";
import { refilePeople } from "./refile-people";

/** Articles whose links follow before the editor reads on: linking one takes some fifty milliseconds. */
const AT_ONCE = 40;

/**
 * Lets links and events follow a decision on persons or publications that was carried out. While an import is being read they follow after
 * it; the editor does not wait for that. Whatever is left, the next import or analysis takes up, and the answer says so.
 */
export async function showInLinks<T extends object>(context: Context, done: Outcome<T>): Promise<Outcome<T>> {
  if (!done.ok || (await countJobs(context.db, "refile-people")) === 0) return done;
  const isAtWork = await isTurnTaken(context);
  const follow = inTurn(context, (held) => refilePeople(held, AT_ONCE)).catch((error: unknown) => {
    // The decision stands, and so do the jobs: the next analysis takes them up.
    log.error({ err: error }, "links could not follow a decision");
  });
  if (isAtWork) return { ...done, note: "Other work is being done: links and events follow after it." };
  await follow;
  const left = await countJobs(context.db, "refile-people");
  if (left === 0) return done;
  const articles = left === 1 ? "1 more article" : `${left} more articles`;
  return { ...done, note: `The links of ${articles} follow with the next import or analysis.` };
}
