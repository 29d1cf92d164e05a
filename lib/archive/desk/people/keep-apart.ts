import { recordDecision } from "@/lib/archive/history/record-decision";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";

/** Says that two persons who look like twins are two: they are no longer suggested as one. */
export async function keepApart(
  db: Db,
  personId: number,
  otherId: number,
  by: Actor,
  now: Date,
): Promise<Outcome<{ decisionId: number }>> {
  const [firstId = 0, secondId = 0] = [personId, otherId].sort((a, b) => a - b);
  if (firstId === secondId) return { ok: false, reason: "bad-request", words: "That is one and the same entry." };
  const [first, second] = [await findName(db, firstId), await findName(db, secondId)];
  if (!first || !second) return { ok: false, reason: "not-found", words: "There is no such person." };
  const apart = await listApart(db);
  if (apart.has(`${firstId} ${secondId}`)) {
    return { ok: false, reason: "duplicate", words: "That has been said of them already." };
  }
  const words = `Said that ${first.name} and ${second.name} are two persons.`;
  const body = { kind: "person-apart", subject: String(firstId), payload: { otherId: secondId } } as const;
  return { ok: true, decisionId: await recordDecision(db, { ...body, words }, by, now) };
}

const findName = (db: Db, id: number) => db.person.findUnique({ where: { id }, select: { name: true } });

/** Pairs that editors said are two, as "smaller id, space, larger id". */
export async function listApart(db: Db): Promise<Set<string>> {
  const rows = await db.decision.findMany({
    where: { kind: "person-apart", undoneAt: null },
    select: { subject: true, payload: true },
  });
  return new Set(rows.map((row) => `${row.subject} ${(row.payload as { otherId: number }).otherId}`));
}
