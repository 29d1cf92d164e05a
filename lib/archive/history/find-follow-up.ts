import type { Db } from "@/lib/db/client";
import type { Payload } from "./decision-kinds";
import { listInForce } from "./list-in-force";
import type { Recorded } from "./read-decision";
import { articleKey } from "./subject-keys";

/** The decision in force that one article, by fingerprint, reports what followed the other; null when there is none. */
export async function findFollowUp(
  db: Db,
  { earlierArticle, laterArticle }: Pick<Payload<"event-follow-up">, "earlierArticle" | "laterArticle">,
): Promise<Recorded<"event-follow-up"> | null> {
  const decisions = await listInForce(db, ["event-follow-up"], [articleKey(earlierArticle)]);
  const isAsked = ({ payload }: Recorded<"event-follow-up">) =>
    payload.earlierArticle === earlierArticle && payload.laterArticle === laterArticle;
  return decisions.filter(isAsked).at(-1) ?? null;
}
