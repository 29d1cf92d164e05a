import type { Db } from "@/lib/db/client";

// A chain longer than this is a circle.
const MAX_STEPS = 8;

/** Where a permanent address leads now, through every step since; null when it was never moved. */
export async function findRedirect(db: Db, from: string): Promise<string | null> {
  let to = from;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const next = await db.redirect.findUnique({ where: { from: to }, select: { to: true } });
    if (!next || next.to === from) break;
    to = next.to;
  }
  return to === from ? null : to;
}
