import { articleAddress, personAddress } from "@/lib/addresses";
import { addNames } from "@/lib/archive/filing/people/add-names";
import { removeCreated } from "@/lib/archive/filing/people/remove-created";
import { replayFingerprints } from "@/lib/archive/filing/people/replay-mentions";
import { unteachForms } from "@/lib/archive/filing/people/teach-forms";
import type { MentionsOf, Payload } from "@/lib/archive/history/decision-kinds";
import type { Db } from "@/lib/db/client";
import type { Acts } from "./act";

/** Acts on single mentions, which hold by replaying all that was decided of their articles. */
export const mentionActs: Acts<"mention-person" | "person-split"> = {
  "mention-person": {
    apply: replay,
    revert: revertVerdict,
    place: ({ mentions }) => ({ article: mentions[0]?.article ?? "" }),
  },
  "person-split": { apply: replay, revert: revertSplit, place: ({ personId }) => ({ person: personId }) },
};

const listPrints = (mentions: readonly MentionsOf[]) => mentions.map(({ article }) => article);

function replay(db: Db, { mentions }: { mentions: readonly MentionsOf[] }): Promise<void> {
  return replayFingerprints(db, listPrints(mentions));
}

/** Takes back also what the verdict taught and made. */
async function revertVerdict(db: Db, verdict: Payload<"mention-person">, now: Date): Promise<void> {
  await replay(db, verdict);
  if (verdict.personId === null) return;
  await unteachForms(db, verdict.personId, verdict.taught);
  if (!verdict.isCreated) return;
  const where = { fingerprint: { in: listPrints(verdict.mentions) } };
  const article = await db.article.findFirst({ where, select: { id: true, slug: true } });
  await removeCreated(db, verdict.personId, article ? articleAddress(article.id, article.slug) : "/people", now);
}

/** Brings the mentions, and the names that left with them, back to whom they left. */
async function revertSplit(db: Db, split: Payload<"person-split">, now: Date): Promise<void> {
  await replay(db, split);
  await addNames(db, split.personId, split.movedForms, "found");
  await unteachForms(db, split.intoId, split.taught);
  if (!split.isCreated) return;
  const { slug } = await db.person.findUniqueOrThrow({ where: { id: split.personId }, select: { slug: true } });
  await removeCreated(db, split.intoId, personAddress(slug), now);
}
