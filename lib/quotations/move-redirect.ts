import { quotationAddress } from "@/lib/addresses";
import type { Db } from "@/lib/db/client";

/** The address of a group that is no more leads to another from now on. */
export async function moveRedirect(db: Db, fromId: number, toId: number, now: Date): Promise<void> {
  const [from, to] = [quotationAddress(fromId), quotationAddress(toId)];
  await db.redirect.upsert({ where: { from }, create: { from, to, createdAt: now }, update: { to, createdAt: now } });
}
