import type { Context } from "@/lib/archive/context";
import { queueVisit } from "@/lib/archive/filing/sources/queue-source";
import { askedKind } from "@/lib/archive/filing/sources/source";
import type { Actor, Outcome } from "@/lib/outcome";
import type { NewSource } from "./schema";

/** Adds a source, and queues its first visit where it is one that is visited. */
export async function addSource(context: Context, { containing, ...given }: NewSource, by: Actor): Promise<Outcome> {
  const now = context.now();
  const isAsked = askedKind.safeParse(given.kind).success;
  return context.db.$transaction(async (db): Promise<Outcome> => {
    if ((await db.source.count({ where: { address: given.address } })) > 0) {
      return { ok: false, reason: "duplicate", words: "There is a source with this address already." };
    }
    const { id } = await db.source.create({
      data: {
        ...given,
        containing: given.kind === "archive" ? containing : null,
        ...{
          state: "active",
          nextAt: isAsked ? new Date(now.getTime() + given.everyMinutes * 60_000) : null,
          createdAt: now,
        },
        ...{ createdById: by.id, createdByName: by.name },
      },
    });
    if (isAsked) await queueVisit(db, id, false, now);
    return { ok: true };
  });
}
