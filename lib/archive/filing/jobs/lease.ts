import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "@/lib/archive/context";
import type { Client, Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { hasEnded, newOwner } from "./owner";

/** How long others wait for a process that was killed. Longer than any one step holds the thread. */
const LEASE_MS = 30_000;
const RENEW_MS = LEASE_MS / 3;
/** How often a process that waits looks again, on average. */
const POLL_MS = 250;

/**
 * Runs work while no other process that asks for the same lease does. Waits its turn by looking again and again, without
 * holding a transaction or the thread, and takes the lease over when it has expired or its process has ended. The work gets a context of its own:
 * when the lease is lost, each transaction of that context is rolled back and each query refused, with `conflict`.
 *
 * @param isGivenUp says whether to stop waiting, with `unavailable`
 */
export async function withLease<T>(
  context: Context,
  name: string,
  work: (held: Context) => Promise<T>,
  isGivenUp: () => boolean = () => false,
): Promise<T> {
  const lease = new Lease(context.db, name, context.now);
  for (let left = ""; !(await lease.take(left)); ) left = await waitUntilFree(context, name, isGivenUp);
  const timer = setInterval(() => lease.renew(), RENEW_MS).unref();
  try {
    return await work({ ...context, db: lease.guard() });
  } finally {
    clearInterval(timer);
    await lease.release();
  }
}

/** Whether some process holds the lease. */
export async function isLeased({ db, now }: Context, name: string): Promise<boolean> {
  const row = await db.lease.findUnique({ where: { name } });
  return row !== null && row.until > now() && !hasEnded(row.owner);
}

/** Answers with the owner who left it behind, empty where it was released or expired. */
async function waitUntilFree(context: Context, name: string, isGivenUp: () => boolean): Promise<string> {
  for (;;) {
    const row = await context.db.lease.findUnique({ where: { name } });
    if (row === null || row.until <= context.now()) return "";
    if (hasEnded(row.owner)) return row.owner;
    // Uneven, so that processes that wait for the same lease do not ask at the same moments.
    await sleep(POLL_MS * (0.5 + Math.random()));
    if (isGivenUp()) throw new AppError("unavailable", "The archive is being closed.");
  }
}

class Lease {
  private readonly owner = newOwner();
  private until = 0;
  private isLost = false;

  constructor(
    private readonly client: Client,
    private readonly name: string,
    private readonly now: () => Date,
  ) {}

  /**
   * In a transaction, as all writing: SQLite would else hold the thread while another process writes.
   *
   * @param left an owner whose process has ended; empty when none is known
   */
  async take(left: string): Promise<boolean> {
    const { name, owner } = this;
    const now = this.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const taken = await this.client.$transaction((db) =>
      db.$executeRaw(sql`
        INSERT INTO "Lease" ("name", "owner", "until") VALUES (${name}, ${owner}, ${until})
        ON CONFLICT ("name") DO UPDATE SET "owner" = excluded."owner", "until" = excluded."until"
        WHERE "Lease"."until" <= ${now} OR ("Lease"."owner" = ${left} AND ${left} <> '')`),
    );
    if (taken > 0) this.until = until.getTime();
    return taken > 0;
  }

  async renew(): Promise<void> {
    try {
      this.until = await this.client.$transaction((db) => this.extend(db));
    } catch (error) {
      // Tried again by the next transaction of the work, which fails if the lease is lost.
      log.warn({ err: error, lease: this.name }, "a lease could not be renewed");
    }
  }

  async release(): Promise<void> {
    const { name, owner } = this;
    try {
      await this.client.$transaction((db) =>
        db.lease.updateMany({ where: { name, owner }, data: { owner: "", until: new Date(0) } }),
      );
    } catch (error) {
      // It expires by itself; what the work has to say counts more.
      log.warn({ err: error, lease: name }, "a lease could not be released");
    }
  }

  /** The client for the work: it looks at the lease before each query, and again before each transaction commits. */
  guard(): Client {
    return new Proxy(this.client, {
      get: (client, property) => {
        if (this.isLost) throw new LostLease();
        return property === "$transaction" ? this.transact.bind(this) : Reflect.get(client, property);
      },
    });
  }

  private async transact<T>(
    work: (db: Db) => Promise<T>,
    options?: { maxWait?: number; timeout?: number },
  ): Promise<T> {
    let { until } = this;
    const done = await this.client.$transaction(async (db) => {
      const result = await work(db);
      // A thread that was held for long renewed nothing. The row that is written is locked until the commit.
      if (this.now().getTime() > until - RENEW_MS) until = await this.extend(db);
      return result;
    }, options);
    this.until = until;
    return done;
  }

  private async extend(db: Db): Promise<number> {
    const { name, owner } = this;
    const until = this.now().getTime() + LEASE_MS;
    const { count } = await db.lease.updateMany({ where: { name, owner }, data: { until: new Date(until) } });
    if (count > 0) return until;
    this.isLost = true;
    throw new LostLease();
  }
}

/** Another process took the work over, as it may when this one was held for longer than a lease lasts. */
export class LostLease extends AppError {
  constructor() {
    super("conflict", "Another process took over the work on this archive. What was not finished will be resumed.");
    this.name = "LostLease";
  }

  // Not the brand of its parent, which all errors of the catalogue carry.
  static override [Symbol.hasInstance](value: unknown): value is LostLease {
    return value instanceof Error && value.name === "LostLease";
  }
}
