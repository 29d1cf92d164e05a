import type { PersonStatus } from "@/lib/archive/history/decision-kinds";
import type { Db } from "@/lib/db/client";
import { resolveMentions } from "./resolve-mentions";

/** Sets how a person stands, and shows or hides its mentions accordingly. */
export async function putStatus(db: Db, personId: number, status: Exclude<PersonStatus, "merged">): Promise<void> {
  const notice = status === "hidden" ? {} : { notice: null };
  await db.person.update({ where: { id: personId }, data: { status, mergedIntoId: null, ...notice } });
  await resolveMentions(db, personId);
}
