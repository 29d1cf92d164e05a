import type { Context } from "@/lib/archive/context";
import { queueVisit } from "@/lib/archive/filing/sources/queue-source";
import { askedKind } from "@/lib/archive/filing/sources/source";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Outcome } from "@/lib/outcome";
import type { EditedSource } from "./schema";

/**
 * Changes what is said of a source; what came from it stays known, so nothing comes in twice. One that is elsewhere now is asked
 * at once, unless it is paused.
 */
export async function editSource(context: Context, edited: EditedSource): Promise<Outcome> {
  const { sourceId: id, kind, address, publication, publishes, everyMinutes } = edited;
  const now = context.now();
  return context.db.$transaction(async (db): Promise<Outcome> => {
    const source = await db.source.findUnique({ where: { id }, select: KNOWN });
    if (!source) return { ok: false, reason: "not-found", words: "This source was removed meanwhile." };
    if (source.kind !== kind) return { ok: false, reason: "conflict", words: "What a source is cannot be changed." };
    if ((await db.source.count({ where: { address, id: { not: id } } })) > 0) {
      return { ok: false, reason: "duplicate", words: "There is a source with this address already." };
    }
    if (kind === "mailbox" && accountOf(source.address) !== accountOf(address)) {
      return { ok: false, reason: "conflict", words: OTHER_ACCOUNT };
    }
    const containing = kind === "archive" ? edited.containing : null;
    const isElsewhere = source.address !== address || source.containing !== containing;
    const isAsked = askedKind.safeParse(kind).success;
    const isRescheduled = isAsked && (isElsewhere || source.everyMinutes !== everyMinutes);
    await db.source.update({
      where: { id },
      data: {
        ...{ address, containing, publication, publishes, everyMinutes },
        ...(isRescheduled ? { nextAt: new Date(now.getTime() + everyMinutes * 60_000) } : {}),
        // What the last visit was told holds for the place it was at.
        ...(isElsewhere
          ? { validators: Prisma.DbNull, failures: 0, lastAt: null, lastResult: null, lastWords: null }
          : {}),
      },
    });
    if (isElsewhere && isAsked && source.state === "active") await queueVisit(db, id, false, now);
    return { ok: true };
  });
}

const KNOWN = { kind: true, address: true, containing: true, everyMinutes: true, state: true } as const;

const OTHER_ACCOUNT =
  "The password was given for this name at this server, and is sent nowhere else. Add the other mailbox as a source of its own.";

/** Whom the password of a mailbox is for. */
function accountOf(address: string): string {
  const { protocol, host, username } = new URL(address);
  return JSON.stringify([protocol, host, username]);
}
