import { carryOut } from "@/lib/archive/desk/acts/carry-out";
import { findCanonical } from "@/lib/archive/reading/merge-chain";
import type { Db } from "@/lib/db/client";
import { personStatus } from "@/lib/db/states";
import type { Actor, Outcome } from "@/lib/outcome";

// As long as a name of choose-person.ts, which builds on this file.
const NAME_CHARS = 120;

type Decided = { decisionId: number };

/** Gives a person another display name. The old forms stay, so that later mentions still find the person. */
export async function renamePerson(
  db: Db,
  personId: number,
  name: string,
  by: Actor,
  now: Date,
): Promise<Outcome<Decided>> {
  const after = name.replace(/\s+/g, " ").trim();
  if (after === "" || after.length > NAME_CHARS) {
    return { ok: false, reason: "bad-request", words: `A name has 1 to ${NAME_CHARS} characters.` };
  }
  const person = await db.person.findUnique({ where: { id: personId } });
  if (!person || person.status === "merged") return gone;
  if (person.name === after) return { ok: false, reason: "duplicate", words: "The person has this name already." };
  const words = `Renamed ${person.name} to ${after}.`;
  return carryOut(db, { kind: "person-rename", payload: { personId, before: person.name, after }, words }, by, now);
}

/** Makes `fromId` one person with `intoId`, whose name stays. Whom that was merged into is meant by it. */
export async function mergePeople(
  db: Db,
  fromId: number,
  intoId: number,
  by: Actor,
  now: Date,
): Promise<Outcome<Decided>> {
  const [from, into] = [await findPerson(db, fromId), await findPerson(db, intoId)];
  if (!from || !into) return gone;
  if (from.mergedIntoId !== null) {
    return { ok: false, reason: "conflict", words: `${from.name} has been merged meanwhile.` };
  }
  const target = await findCanonical(db, into.id);
  if (target.id === from.id) {
    return { ok: false, reason: "bad-request", words: "A person cannot be merged with itself." };
  }
  if (from.status === "rejected" || target.status === "rejected") {
    return { ok: false, reason: "conflict", words: "One of the two was marked as not a person." };
  }
  if (from.status === "hidden" || target.status !== "active") {
    return { ok: false, reason: "conflict", words: "One of the two is not shown to readers: restore it first." };
  }
  const name = target.id === into.id ? into.name : ((await findPerson(db, target.id))?.name ?? into.name);
  const before = personStatus.parse(from.status);
  const payload = { personId: from.id, intoId: target.id, previousName: from.name, before };
  const words = `Merged ${from.name} into ${name}.`;
  return carryOut(db, { kind: "person-merge", payload, words }, by, now);
}

const gone = { ok: false, reason: "not-found", words: "There is no such person." } as const;

function findPerson(db: Db, id: number) {
  return db.person.findUnique({ where: { id } });
}
