import type { Context } from "@/lib/archive/context";
import { mergedJson, sql } from "@/lib/db/dialect";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { log } from "@/lib/log";
import { type JobStep, type JobSubject, readSubject, SINGLE_KINDS, type SingleKind } from "./job";
import { hasEnded, newOwner } from "./owner";

/** How long a job stays with a worker that says nothing more. A process of this machine that ended loses it at once. */
const LEASE_MS = 60_000;
export const RENEW_MS = LEASE_MS / 4;

/** The job is no longer this worker's: it was paused, cancelled or taken over. What was done stands; nothing is to be mended. */
export class JobStopped extends Error {
  constructor() {
    super("The job was paused, cancelled or taken over.");
    this.name = "JobStopped";
  }
}

type Row = {
  id: number;
  kind: string;
  subject: string;
  attempts: number;
  failures: number;
  options: Prisma.JsonValue;
};
/** Of the options those that are named change: others may be written by an editor meanwhile. */
type Progress = { step?: JobStep; doneCount?: number; totalCount?: number; options?: Record<string, unknown> };

/** A job that this process has, until it is finished, has failed or was taken away. */
export class HeldJob {
  /** How far it came in this run: two runs that end at the same came to the same. */
  reached = "";

  constructor(
    private readonly context: Context,
    private readonly row: Row,
    private readonly owner: string,
    /** Whether the worker is to end: the job is then given back at its next word on progress. */
    readonly isStopping: () => boolean,
  ) {}

  get kind(): SingleKind {
    return this.row.kind as SingleKind;
  }

  get options(): unknown {
    return this.row.options;
  }

  /** How often it was begun, this time included. */
  get attempts(): number {
    return this.row.attempts;
  }

  get failures(): number {
    return this.row.failures;
  }

  subject<Kind extends SingleKind>(kind: Kind): JobSubject<Kind> {
    return readSubject(kind, this.row.subject);
  }

  /** Says how far it has come, and goes on holding it. @throws JobStopped when it is no longer this worker's */
  async progress({ options, ...progress }: Progress = {}): Promise<void> {
    if (this.isStopping()) throw new JobStopped();
    if (!(await this.change({ ...progress, until: this.leaseEnd() }, options))) throw new JobStopped();
    const { step, doneCount } = progress;
    if (step !== undefined || doneCount !== undefined) this.reached = `${step ?? ""} ${doneCount ?? ""}`;
  }

  /** Between two words on its progress. What cannot be said now is said next time. */
  async renew(): Promise<void> {
    try {
      await this.change({ until: this.leaseEnd() });
    } catch (error) {
      log.warn({ err: error, job: this.row.id }, "the lease of a job could not be renewed");
    }
  }

  /** It is done, unless it was paused or queued again in its last step: then it stays. */
  async finish(): Promise<void> {
    const where = { id: this.row.id, owner: this.owner, state: "running" };
    await this.context.db.$transaction((db) => db.job.deleteMany({ where }));
  }

  /** Gives it back, to be begun again: at once, or not before a moment, or only when an editor says so. */
  async giveBack(failure?: { failureWords: string; runAfter: Date | null }): Promise<void> {
    const released = { owner: "", until: null };
    if (!failure) await this.change({ ...released, state: "waiting" });
    else {
      const state = failure.runAfter ? "waiting" : "failed";
      await this.change({ ...released, ...failure, state, failures: { increment: 1 } });
    }
  }

  private leaseEnd(): Date {
    return new Date(this.context.now().getTime() + LEASE_MS);
  }

  private async change(data: Prisma.JobUpdateManyMutationInput, options?: Record<string, unknown>): Promise<boolean> {
    const { id } = this.row;
    const where = { id, owner: this.owner, state: "running" };
    const updatedAt = this.context.now();
    return this.context.db.$transaction(async (db) => {
      const { count } = await db.job.updateMany({ where, data: { ...data, updatedAt } });
      if (count > 0 && options) {
        const merged = mergedJson(this.context.database.engine, sql`"options"`, options);
        await db.$executeRaw(sql`UPDATE "Job" SET "options" = ${merged} WHERE "id" = ${id}`);
      }
      return count > 0;
    });
  }
}

const CANDIDATES = 50;

/**
 * Takes the next job that is due, or the one named whether it is due or not: one that waits, or that a worker left behind.
 * Of processes that reach for the same job one gets it. Null when there is none.
 */
export async function takeJob(
  context: Context,
  only?: { kind: SingleKind; subject: string },
  isStopping: () => boolean = () => false,
): Promise<HeldJob | null> {
  const now = context.now();
  const due = only ? {} : { OR: [{ runAfter: null }, { runAfter: { lte: now } }] };
  const rows = await context.db.job.findMany({
    where: {
      OR: [{ state: "waiting", ...due }, { state: "running" }],
      kind: only?.kind ?? { in: [...SINGLE_KINDS] },
      subject: only?.subject,
    },
    orderBy: { id: "asc" },
    take: CANDIDATES,
    omit: { createdAt: true, updatedAt: true },
  });
  for (const { state, until, ...row } of rows) {
    if (state === "running" && until && until > now && !hasEnded(row.owner)) continue;
    const owner = newOwner();
    const leaseEnd = new Date(now.getTime() + LEASE_MS);
    const { count } = await context.db.$transaction((db) =>
      db.job.updateMany({
        // As it was found: another process that was quicker has changed owner or attempts.
        where: { id: row.id, state, owner: row.owner, attempts: row.attempts },
        data: { state: "running", owner, until: leaseEnd, runAfter: null, attempts: { increment: 1 }, updatedAt: now },
      }),
    );
    if (count > 0) return new HeldJob(context, { ...row, attempts: row.attempts + 1 }, owner, isStopping);
  }
  return null;
}
