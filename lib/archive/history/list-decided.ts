import type { Db } from "@/lib/db/client";
import { PERSON_PREFIX, PUBLICATION_PREFIX } from "./subject-keys";

// What decisions are about or lead to, undone or not, stays, whatever becomes of articles.

/** Ids of the persons that decisions are about or lead to. */
export async function listDecidedPersons(db: Db): Promise<Set<number>> {
  return new Set((await listSubjects(db, PERSON_PREFIX)).map(Number));
}

/** Folded names of the publications that decisions are about or lead to. */
export const listDecidedPublications = (db: Db): Promise<string[]> => listSubjects(db, PUBLICATION_PREFIX);

async function listSubjects(db: Db, prefix: string): Promise<string[]> {
  const rows = await db.decisionSubject.findMany({
    where: { key: { startsWith: prefix } },
    distinct: ["key"],
    select: { key: true },
  });
  return rows.map(({ key }) => key.slice(prefix.length));
}
