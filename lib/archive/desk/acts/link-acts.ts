import { groupArticles } from "@/lib/archive/filing/events/group-articles";
import { applyVerdict } from "@/lib/archive/filing/events/link-verdicts";
import type { Payload } from "@/lib/archive/history/decision-kinds";
import type { Db } from "@/lib/db/client";
import { LIVE } from "@/lib/db/states";
import type { Acts } from "./act";
import { bringBackPair } from "./bring-back";

/** Verdicts on links, whatever the link says of its articles. */
export const linkActs: Acts<"link-verdict"> = {
  "link-verdict": {
    apply: replayPair,
    revert: async (db, payload, now) => {
      if (payload.eventId !== null) await bringBackPair(db, payload.pair, payload.eventId, now);
      await replayPair(db, payload, now);
    },
    place: ({ pair }) => ({ article: pair[0] }),
  },
};

/** Brings the links of a pair of fingerprints to what is in force now. */
async function replayPair(db: Db, { pair, link }: Payload<"link-verdict">, now: Date): Promise<void> {
  const [one, other] = pair;
  const rows = await db.article.findMany({
    where: { fingerprint: { in: [one, other] }, ...LIVE },
    select: { id: true, fingerprint: true },
    orderBy: { id: "asc" },
  });
  for (const a of rows.filter((row) => row.fingerprint === one)) {
    for (const b of rows.filter((row) => row.fingerprint === other && row.id !== a.id)) {
      await applyVerdict(db, a.id, b.id, link);
      if (link === "same-event") await groupArticles(db, [a.id, b.id], now);
    }
  }
}
