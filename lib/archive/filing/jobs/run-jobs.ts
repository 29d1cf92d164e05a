import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "@/lib/archive/context";
import { retry } from "@/lib/db/retry";
import { AppError } from "@/lib/errors";
import { toFault } from "@/lib/faults";
import { log } from "@/lib/log";
import { type HeldJob, JobStopped, RENEW_MS, takeJob } from "./held-job";
import type { SingleKind } from "./job";
import { LostLease } from "./lease";

/** How each kind of job is done. `queueDue` queues what a schedule says is due; `refilePeople` takes up some of the articles that are queued, and answers whether there were any. */
export type Handlers = { [Kind in SingleKind]: (context: Context, job: HeldJob) => Promise<void> } & {
  refilePeople: (context: Context) => Promise<boolean>;
  queueDue: (context: Context) => Promise<void>;
};

/** Tries after which an error is no passing one: an editor has to say "again". */
const MAX_FAILURES = 5;
const FIRST_DELAY_MS = 15_000;
const GROWTH = 4;
/** What passes by itself, such as a full disk, is tried again without end, this often at least. */
const MAX_FAULT_DELAY_MS = 60_000;
/** Of what an error of a library says; the whole of it is in the log. */
const MAX_WORDS = 300;

/** Does one job that is held, to its end. @throws what failed, after it was written down with the next try */
async function runHeld(context: Context, handlers: Handlers, job: HeldJob): Promise<void> {
  const timer = setInterval(() => job.renew(), RENEW_MS).unref();
  try {
    await handlers[job.kind](context, job);
    await job.finish();
  } catch (error) {
    if (error instanceof JobStopped) {
      if (job.isStopping()) await job.giveBack();
      return;
    }
    await giveBack(context, job, error);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

async function giveBack(context: Context, job: HeldJob, error: unknown): Promise<void> {
  try {
    await job.giveBack(describeFailure(context, error, job.failures) ?? undefined);
  } catch (lost) {
    // Where nothing can be written, its lease expires and it is taken up again.
    log.warn({ err: lost }, "a job that failed could not be given back");
  }
}

type Failure = { failureWords: string; runAfter: Date | null };

/**
 * What is kept of a failure: in words, and when it is tried again; null when it will not be by itself.
 *
 * @param failures how often it failed in a row before
 * @returns null where nothing has failed: somebody else took the work over, or the archive is being closed
 */
export function describeFailure(context: Context, error: unknown, failures: number): Failure | null {
  if (error instanceof AppError && (error.code === "conflict" || context.database.turns.isEnding())) return null;
  const fault = toFault(error);
  const said = String((error as Error)?.message ?? error).slice(-MAX_WORDS);
  const failureWords = fault?.message ?? (error instanceof AppError ? error.message : `Backfile failed here: ${said}`);
  const delayMs = FIRST_DELAY_MS * GROWTH ** failures;
  if (!fault && failures + 1 >= MAX_FAILURES) return { failureWords, runAfter: null };
  const waitMs = fault ? Math.min(delayMs, MAX_FAULT_DELAY_MS) : delayMs;
  return { failureWords, runAfter: new Date(context.now().getTime() + waitMs) };
}

/** Does the next thing that is due, and answers whether there was one. What fails is logged and tried again later. */
export async function runNext(context: Context, handlers: Handlers, isStopping?: () => boolean): Promise<boolean> {
  await handlers.queueDue(context);
  const job = await takeJob(context, undefined, isStopping);
  if (job) {
    await runHeld(context, handlers, job).catch((error: unknown) => {
      log.error({ err: error, kind: job.kind }, "a job failed");
    });
    return true;
  }
  return handlers.refilePeople(context);
}

/** How long whoever waits for work that comes no further goes on asking while the database is busy, and how often it asks. */
const PATIENCE_MS = 5 * 60_000;
const BUSY_MS = 250;

/** Goes on while another process is in the way, or took the work over: a command that is told to work does not end for that. */
const outlast = <T>(work: () => Promise<T>, movedAt?: () => number): Promise<T> =>
  retry(work, { isPassing: isInTheWay, patienceMs: PATIENCE_MS, movedAt, pauseMs: BUSY_MS });

function isInTheWay(error: unknown): boolean {
  if (!(error instanceof LostLease) && toFault(error)?.code !== "busy") return false;
  log.warn({ err: error }, "another process was in the way; trying again");
  return true;
}

/** Does all that is due, one after the other, and what becomes due meanwhile. */
export async function runDue(context: Context, handlers: Handlers): Promise<void> {
  while (await outlast(() => runNext(context, handlers)));
}

/** How a job ended for whoever waits for it: `done` says that it is no longer there. */
export type Ending = "done" | "paused" | "failed" | "waiting";

const LOOK_MS = 200;

/**
 * Does one job, or waits for the process that does it, until it is done or stopped.
 *
 * @throws what failed, when it failed in this process and nobody was in the way
 */
export async function followJob(
  context: Context,
  handlers: Handlers,
  kind: SingleKind,
  subject: string,
): Promise<Ending> {
  let [reached, movedAt] = ["", 0];
  const run = async (job: HeldJob) => {
    try {
      await runHeld(context, handlers, job);
    } finally {
      if (job.reached !== reached) [reached, movedAt] = [job.reached, performance.now()];
    }
  };
  const work = async () => {
    const job = await takeJob(context, { kind, subject });
    if (job) await run(job);
    return findEnding(context, kind, subject);
  };
  for (;;) {
    const ending = await outlast(work, () => movedAt);
    if (ending !== "waiting") return ending;
    await sleep(LOOK_MS);
  }
}

/** Waits for a job that some worker does, for so long and no longer. */
export async function waitForJob(
  context: Context,
  kind: SingleKind,
  subject: string,
  patienceMs: number,
): Promise<Ending> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const ending = await findEnding(context, kind, subject);
    if (ending !== "waiting" || performance.now() >= end) return ending;
    await sleep(LOOK_MS);
  }
}

async function findEnding({ db }: Context, kind: SingleKind, subject: string): Promise<Ending> {
  const row = await db.job.findUnique({ where: { kind_subject: { kind, subject } }, select: { state: true } });
  if (!row) return "done";
  return row.state === "paused" || row.state === "failed" ? row.state : "waiting";
}
