import type { Db } from "@/lib/db/client";
import { PERSON_PREFIX } from "./subject-keys";

/** Ids of the persons that decisions are about or lead to, undone or not: they stay, whatever becomes of articles. */
export async function listDecidedPersons(db: Db): Promise<Set<number>> {
  const rows = await db.decisionSubject.findMany({
    where: { key: { startsWith: PERSON_PREFIX } },
    select: { key: true },
  });
  return new Set(rows.map(({ key }) => Number(key.slice(PERSON_PREFIX.length))));
}
