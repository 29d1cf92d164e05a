import { createHash, randomUUID } from "node:crypto";
import type { Db } from "@/lib/db/client";
import { ACCOUNT_ATTEMPTS, PAIR_ATTEMPTS } from "./limits";

type Bound = { max: number; windowMs: number };
type Counted = { ok: true } | { ok: false; waitSeconds: number };

/**
 * Counts an attempt to sign in to an account, whether it exists or not, and says how long to wait when there were too many:
 * from one address, and from all addresses together. The account's owner is not held up by the guesses of strangers at an
 * address where they have signed in before. The sign-in library limits what one address may ask for.
 */
export async function countAttempt(db: Db, email: string, address: string, now: Date): Promise<Counted> {
  const own = await count(db, pairKey(email, address), PAIR_ATTEMPTS, now);
  if (!own.ok || (await isKnown(db, email, address))) return own;
  return count(db, accountKey(email), ACCOUNT_ATTEMPTS, now);
}

/** After a right password the attempts from this address no longer count. */
export async function forgetAttempts(db: Db, email: string, address: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: pairKey(email, address) } });
}

async function isKnown(db: Db, email: string, address: string): Promise<boolean> {
  if (address === "") return false;
  return (
    (await db.session.findFirst({ where: { ipAddress: address, user: { email } }, select: { id: true } })) !== null
  );
}

async function count(db: Db, key: string, { max, windowMs }: Bound, now: Date): Promise<Counted> {
  // `lastRequest` holds the end of the window here: the library clears rows it thinks old, and must not clear these.
  const until = BigInt(now.getTime() + windowMs);
  const started = await db.rateLimit.updateMany({
    where: { key, lastRequest: { lte: BigInt(now.getTime()) } },
    data: { count: 1, lastRequest: until },
  });
  if (started.count) return { ok: true };
  const counted = await db.rateLimit.updateMany({
    where: { key, count: { lt: max } },
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

/** Hashed, so that the table holds nobody's address. */
const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const accountKey = (email: string) => `account|${hash(email)}`;
const pairKey = (email: string, address: string) => `pair|${hash(`${email}\n${address}`)}`;
