import type { Db } from "@/lib/db/client";
import type { DecisionKind } from "./decision-kinds";
import { isOfKind, RECORDED, type Recorded, readDecision } from "./read-decision";

/** A statement of SQLite takes up to 999 parameters. */
const KEYS_PER_STATEMENT = 900;

/** The decisions of these kinds that were not undone and are about any of these subjects, oldest first. */
export async function listInForce<K extends DecisionKind>(
  db: Db,
  kinds: readonly K[],
  keys: readonly string[],
): Promise<Recorded<K>[]> {
  const asked = [...new Set(keys)];
  const found = new Map<number, Recorded<K>>();
  for (let at = 0; at < asked.length; at += KEYS_PER_STATEMENT) {
    const subjects = { some: { key: { in: asked.slice(at, at + KEYS_PER_STATEMENT) } } };
    for (const decision of await load(db, kinds, { subjects })) found.set(decision.id, decision);
  }
  return [...found.values()].sort((a, b) => a.id - b.id);
}

/** All decisions of these kinds that were not undone, oldest first. */
export function listAllInForce<K extends DecisionKind>(db: Db, kinds: readonly K[]): Promise<Recorded<K>[]> {
  return load(db, kinds, {});
}

/** All decisions of these kinds about a subject, undone ones too, oldest first. */
export async function listRecorded<K extends DecisionKind>(
  db: Db,
  kinds: readonly K[],
  key: string,
): Promise<Recorded<K>[]> {
  const rows = await db.decision.findMany({
    where: { kind: { in: [...kinds] }, subjects: { some: { key } } },
    orderBy: { id: "asc" },
    select: RECORDED,
  });
  return rows.map(readDecision).filter((decision) => isOfKind(decision, kinds));
}

async function load<K extends DecisionKind>(
  db: Db,
  kinds: readonly K[],
  where: { subjects?: { some: { key: { in: string[] } } } },
): Promise<Recorded<K>[]> {
  const rows = await db.decision.findMany({
    where: { kind: { in: [...kinds] }, undoneAt: null, ...where },
    orderBy: { id: "asc" },
    select: RECORDED,
  });
  return rows.map(readDecision).filter((decision) => isOfKind(decision, kinds));
}
