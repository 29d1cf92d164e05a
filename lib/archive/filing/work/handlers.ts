import type { Context } from "@/lib/archive/context";
import { refilePeople } from "@/lib/archive/filing/events/refile-people";
import { linkStopped } from "@/lib/archive/filing/imports/link-read";
import { type Reanalysis, runReanalysis } from "@/lib/archive/filing/imports/reanalyse";
import { runImport } from "@/lib/archive/filing/imports/run-import";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import { describeFailure, type Handlers } from "@/lib/archive/filing/jobs/run-jobs";
import { learnPublication } from "@/lib/archive/filing/learning/learn-publication";
import { queueDueSources } from "@/lib/archive/filing/sources/queue-source";
import { visitSource } from "@/lib/archive/filing/sources/visit-source";

/** Articles filed under other persons in one turn: linking one takes some fifty milliseconds. */
const REFILED_AT_ONCE = 100;

const dueRefiling = (now: Date) => ({
  kind: "refile-people",
  state: { in: ["waiting", "running"] },
  OR: [{ runAfter: null }, { runAfter: { lte: now } }],
});

/** @param onReanalysed told what came of reading originals again, for whoever asked */
export function createHandlers(onReanalysed?: (done: Reanalysis) => void): Handlers {
  return {
    import: runImport,
    source: visitSource,
    queueDue: queueDueSources,
    reanalyse: async (context, job) => {
      const done = await runReanalysis(context, job);
      onReanalysed?.(done);
    },
    "link-read": linkStopped,
    "learn-lines": learnPublication,
    refilePeople: async (context: Context) => {
      if ((await context.db.job.count({ where: dueRefiling(context.now()), take: 1 })) === 0) return false;
      try {
        return await inTurn(context, (held) => refilePeople(held, REFILED_AT_ONCE));
      } catch (error) {
        const failure = describeFailure(context, error, 0);
        if (failure) await context.db.job.updateMany({ where: { kind: "refile-people" }, data: failure });
        throw error;
      }
    },
  };
}
