import { z } from "zod";
import type { Context } from "@/lib/archive/context";
import type { Db } from "@/lib/db/client";

const options = z.object({ isTest: z.boolean().default(false) });

/** Whether a visit only looks what is there. */
export const readVisitOptions = (stored: unknown) => options.parse(stored ?? {});

/** Queues that a source is visited; a visit that waits or has failed is made as told now, one that runs stays. */
export async function queueVisit(db: Db, sourceId: number, isTest: boolean, now: Date): Promise<void> {
  const key = { kind: "source", subject: String(sourceId) };
  const asked = { state: "waiting", options: { isTest }, runAfter: null, failures: 0, updatedAt: now };
  const { count } = await db.job.updateMany({ where: { ...key, state: { not: "running" } }, data: asked });
  if (count > 0 || (await db.job.count({ where: key, take: 1 })) > 0) return;
  await db.job.create({ data: { ...key, ...asked, createdAt: now } });
}

/** Sources whose time has come are visited; their next time is set at once, so that no other process queues them too. */
export async function queueDueSources(context: Context): Promise<void> {
  const now = context.now();
  const due = { state: "active", nextAt: { lte: now } };
  const rows = await context.db.source.findMany({ where: due, select: { id: true, everyMinutes: true } });
  for (const { id, everyMinutes } of rows) {
    await context.db.$transaction(async (db) => {
      const { count } = await db.source.updateMany({
        where: { id, ...due },
        data: { nextAt: new Date(now.getTime() + everyMinutes * 60_000) },
      });
      if (count > 0) await queueVisit(db, id, false, now);
    });
  }
}
