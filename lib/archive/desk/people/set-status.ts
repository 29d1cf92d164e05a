import { carryOut } from "@/lib/archive/desk/acts/carry-out";
import type { Db } from "@/lib/db/client";
import { personStatus } from "@/lib/db/states";
import type { Actor, Outcome } from "@/lib/outcome";

type Decided = Outcome<{ decisionId: number }>;
const gone = { ok: false, reason: "not-found", words: "There is no such person." } as const;

/** What readers see instead of a person. */
const NOTICE_CHARS = 300;
const NOTICE = "This entry is not shown.";

/** Says that what was tagged names no person: its mentions are no longer shown, here and in later imports. */
export async function rejectPerson(db: Db, personId: number, by: Actor, now: Date): Promise<Decided> {
  const person = await db.person.findUnique({ where: { id: personId } });
  if (!person) return gone;
  const before = personStatus.parse(person.status);
  if (before !== "active" && before !== "waiting") return meanwhile(person.name);
  const words = `Marked ${person.name} as not a person.`;
  return carryOut(db, { kind: "person-reject", payload: { personId, before }, words }, by, now);
}

/** Takes a person out of lists, search and texts; whoever asks for its page reads the notice. */
export async function hidePerson(db: Db, personId: number, notice: string, by: Actor, now: Date): Promise<Decided> {
  const person = await db.person.findUnique({ where: { id: personId } });
  if (!person) return gone;
  if (person.status !== "active") return meanwhile(person.name);
  const told = notice.replace(/\s+/g, " ").trim() || NOTICE;
  if (told.length > NOTICE_CHARS) {
    return { ok: false, reason: "bad-request", words: `A notice has up to ${NOTICE_CHARS} characters.` };
  }
  const words = `Hid ${person.name}. Readers are told: ${told}`;
  return carryOut(db, { kind: "person-hide", payload: { personId, notice: told }, words }, by, now);
}

/** Shows a person to readers that the machine was not sure of. */
export async function confirmPerson(db: Db, personId: number, by: Actor, now: Date): Promise<Decided> {
  const person = await db.person.findUnique({ where: { id: personId } });
  if (!person) return gone;
  if (person.status !== "waiting") return meanwhile(person.name);
  const words = `Confirmed that ${person.name} is a person.`;
  return carryOut(db, { kind: "person-confirm", payload: { personId }, words }, by, now);
}

const meanwhile = (name: string) =>
  ({ ok: false, reason: "conflict", words: `${name} was merged, hidden or marked meanwhile.` }) as const;
