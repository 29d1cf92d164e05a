import { carryOut } from "@/lib/archive/desk/acts/carry-out";
import { listAllInForce, listInForce } from "@/lib/archive/history/list-in-force";
import { personKey } from "@/lib/archive/history/subject-keys";
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
  const saidOfFirst = await listInForce(db, ["person-apart"], [personKey(firstId)]);
  if (saidOfFirst.some(({ payload }) => payload.personId === firstId && payload.otherId === secondId)) {
    return { ok: false, reason: "duplicate", words: "That has been said of them already." };
  }
  const words = `Said that ${first.name} and ${second.name} are two persons.`;
  return carryOut(db, { kind: "person-apart", payload: { personId: firstId, otherId: secondId }, words }, by, now);
}

const findName = (db: Db, id: number) => db.person.findUnique({ where: { id }, select: { name: true } });

/** Pairs that editors said are two, as "smaller id, space, larger id". */
export async function listApart(db: Db): Promise<Set<string>> {
  const apart = await listAllInForce(db, ["person-apart"]);
  return new Set(apart.map(({ payload }) => `${payload.personId} ${payload.otherId}`));
}
