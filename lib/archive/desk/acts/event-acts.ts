import { removeFollowUp } from "@/lib/archive/filing/events/follow-ups";
import { groupArticles } from "@/lib/archive/filing/events/group-articles";
import { foundEvent, moveMembers } from "@/lib/archive/filing/events/move-members";
import type { Payload } from "@/lib/archive/history/decision-kinds";
import { listNamed, type OnEvents } from "@/lib/archive/history/load-event-decisions";
import type { Db } from "@/lib/db/client";
import { LIVE } from "@/lib/db/states";
import type { Act, Acts } from "./act";
import { bringBack } from "./bring-back";

/**
 * Acts on events. Articles move ahead of grouping, so that events keep their addresses; grouping then says who stays.
 * Undoing makes events what they would be without the decision, at the addresses they had; other decisions stay in force,
 * whichever came first.
 */
export const eventActs: Acts<OnEvents> = {
  "event-split": grouped("event-split", {
    apply: async (db, { eventId, leaving }, now) => {
      const ids = await listMembers(db, eventId, leaving);
      if (ids.length > 1) await foundEvent(db, ids, now);
      else await moveMembers(db, ids, null, now);
    },
    revert: (db, { eventId, leaving, staying }, now) => {
      const named = new Set([...leaving, ...staying]);
      return bringBack(db, leaving, eventId, now, ({ fellows }) => fellows.every((print) => named.has(print)));
    },
    place: ({ staying }) => ({ eventOf: staying[0] ?? "" }),
  }),
  "event-move": grouped("event-move", {
    apply: async (db, { article, fromId, intoId }, now) =>
      moveMembers(db, await listMembers(db, fromId, [article]), intoId, now),
    revert: async (db, { article, from, fromId }, now) => {
      if (fromId === null) return;
      await bringBack(db, [article], fromId, now, () => true);
      // An event of two that lost one is no more: the other was in it, too.
      await bringBack(db, from, fromId, now, ({ eventId }) => eventId === null);
    },
    place: ({ article }) => ({ eventOf: article }),
  }),
  "event-merge": grouped("event-merge", {
    apply: async (db, { absorbed, absorbedId, keptId }, now) =>
      moveMembers(db, await listMembers(db, absorbedId, absorbed), keptId, now),
    revert: (db, { absorbed, absorbedId, keptId }, now) =>
      bringBack(db, absorbed, absorbedId, now, ({ eventId }) => eventId === keptId),
    place: ({ kept }) => ({ eventOf: kept[0] ?? "" }),
  }),
  "event-follow-up": grouped("event-follow-up", {
    apply: nothing,
    revert: removeFollowUp,
    place: ({ earlierArticle }) => ({ eventOf: earlierArticle }),
  }),
  "event-rename": grouped("event-rename", { apply: nothing, revert: nothing, place: placeOfMembers }),
  "event-date": grouped("event-date", { apply: nothing, revert: nothing, place: placeOfMembers }),
};

async function nothing(): Promise<void> {}

function placeOfMembers({ members }: { members: readonly string[] }) {
  return { eventOf: members[0] ?? "" };
}

/** An act after which, as after its undoing, the articles it is about are grouped again. */
function grouped<K extends OnEvents>(kind: K, { apply, revert, place }: Act<K>): Act<K> {
  const regroup = async (db: Db, payload: Payload<K>, now: Date) => {
    const rows = await db.article.findMany({
      where: { fingerprint: { in: listNamed({ kind, payload }) }, ...LIVE },
      select: { id: true },
      orderBy: { id: "asc" },
    });
    await groupArticles(
      db,
      rows.map((row) => row.id),
      now,
    );
  };
  return {
    apply: async (db, payload, now) => {
      await apply(db, payload, now);
      await regroup(db, payload, now);
    },
    revert: async (db, payload, now) => {
      await revert(db, payload, now);
      await regroup(db, payload, now);
    },
    place,
  };
}

/** The articles of these fingerprints in an event; with null, those in none. */
async function listMembers(db: Db, eventId: number | null, fingerprints: readonly string[]): Promise<number[]> {
  const rows = await db.article.findMany({
    where: {
      fingerprint: { in: [...fingerprints] },
      ...LIVE,
      event: eventId === null ? null : { eventId },
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => row.id);
}
