import type { Context } from "@/lib/archive/context";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Validators } from "@/lib/fetch/request-once";

const MINUTE_MS = 60_000;
/** What is still left of a long archive comes so soon. */
const REST_MS = MINUTE_MS;
/** A source that fails is asked more and more seldom, once a week at least. */
const GROWTH = 2;
const MAX_WAIT_MS = 7 * 24 * 60 * MINUTE_MS;

export type Visit = { isTest: boolean } & (
  | {
      ok: true;
      isUnchanged: boolean;
      /** What the source has, what of it is new, and what of that is left for the next time. */
      count: number;
      newCount: number;
      leftCount: number;
      /** Why some of it could not be had. */
      problem: string | null;
      validators?: Validators | null;
    }
  | { ok: false; words: string; retryAfterMs?: number }
);

/** Where a visit was: a source may be sent elsewhere while it is made. */
type Visited = { id: number; address: string; containing: string | null };

/** Keeps what came of a visit, in words for editors, and when the next one is. One that is elsewhere by now is asked there. */
export async function noteVisit(context: Context, visited: Visited, visit: Visit): Promise<void> {
  const { id: sourceId, address, containing } = visited;
  const now = context.now();
  const source = await context.db.source.findUnique({
    where: { id: sourceId },
    select: { everyMinutes: true, failures: true, address: true, containing: true },
  });
  if (!source) return;
  const there = { id: sourceId, address, containing };
  if (source.address !== address || source.containing !== containing) {
    await context.db.source.updateMany({ where: { id: sourceId, nextAt: { not: null } }, data: { nextAt: now } });
    return;
  }
  const result = { lastAt: now, lastWords: describeVisit(visit), lastResult: visit.ok ? "ok" : "failed" };
  if (visit.isTest) {
    const tested = { ...result, lastResult: visit.ok ? "tested" : "failed" };
    await context.db.source.updateMany({ where: there, data: tested });
    return;
  }
  const failures = visit.ok ? 0 : source.failures + 1;
  const nextAt = new Date(now.getTime() + waitMs(visit, source.everyMinutes * MINUTE_MS, failures));
  const validators = visit.ok ? { validators: visit.validators ?? Prisma.DbNull } : {};
  await context.db.source.updateMany({ where: there, data: { ...result, failures, nextAt, ...validators } });
}

function waitMs(visit: Visit, everyMs: number, failures: number): number {
  if (!visit.ok) return Math.min(Math.max(everyMs * GROWTH ** (failures - 1), visit.retryAfterMs ?? 0), MAX_WAIT_MS);
  return visit.leftCount > 0 && visit.newCount > 0 ? Math.min(REST_MS, everyMs) : everyMs;
}

function describeVisit(visit: Visit): string {
  if (!visit.ok) return visit.words;
  const { isTest, isUnchanged, count, newCount, leftCount, problem } = visit;
  if (isUnchanged) return "Nothing has changed.";
  const there = `${count} found`;
  const found = isTest ? `${there}, ${newCount} not imported yet.` : `${there}, ${newCount || "none"} new.`;
  const left = leftCount > 0 ? ` ${leftCount} left for the next time.` : "";
  return `${found}${left}${problem ? ` Some could not be fetched: ${problem}` : ""}`;
}
