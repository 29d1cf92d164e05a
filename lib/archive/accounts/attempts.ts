import { createHash, randomUUID } from "node:crypto";
import type { Db } from "@/lib/db/client";
import { ACCOUNT_ATTEMPTS } from "./limits";

/**
 * Counts an attempt to sign in to an account, whether it exists or not, and says how long to wait when there were too
 * many. The sign-in library limits network addresses; this limits the guesses at one account from many addresses.
 */
export async function countAttempt(
  db: Db,
  email: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; waitSeconds: number }> {
  const key = keyOf(email);
  // `lastRequest` holds the end of the window here: the library clears rows it thinks old, and must not clear these.
  const until = BigInt(now.getTime() + ACCOUNT_ATTEMPTS.windowMs);
  const started = await db.rateLimit.updateMany({
    where: { key, lastRequest: { lte: BigInt(now.getTime()) } },
    data: { count: 1, lastRequest: until },
  });
  if (started.count) return { ok: true };
  const counted = await db.rateLimit.updateMany({
    where: { key, count: { lt: ACCOUNT_ATTEMPTS.max } },
    data: { count: { increment: 1 } },
  });
  if (counted.count) return { ok: true };
  const row = await db.rateLimit.findUnique({ where: { key } });
  if (row) return { ok: false, waitSeconds: Math.ceil((Number(row.lastRequest) - now.getTime()) / 1000) };
  await db.rateLimit.upsert({
    where: { key },
    create: { id: randomUUID(), key, count: 1, lastRequest: until },
    update: { count: { increment: 1 } },
  });
  return { ok: true };
}

/** After a right password the account's earlier attempts no longer count. */
export async function forgetAttempts(db: Db, email: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: keyOf(email) } });
}

/** Hashed, so that the table holds nobody's address. */
function keyOf(email: string): string {
  return `account|${createHash("sha256").update(email).digest("hex")}`;
}
