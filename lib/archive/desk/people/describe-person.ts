import { nameKeys } from "@/lib/analysis/people/names/name-keys";
import { readWikidataId } from "@/lib/analysis/people/names/wikidata-id";
import { carryOut } from "@/lib/archive/desk/acts/carry-out";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";
import { NAME_CHARS } from "./choose-person";

/** A line, not a biography. */
const NOTE_CHARS = 300;

type Decided = Outcome<{ decisionId: number }>;
const gone = { ok: false, reason: "not-found", words: "There is no such person." } as const;
const refuse = (words: string) => ({ ok: false, reason: "bad-request", words }) as const;
const repeat = (words: string) => ({ ok: false, reason: "duplicate", words }) as const;
const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

/** Gives a person another name under which readers and later articles find it. */
export async function addAlias(db: Db, personId: number, alias: string, by: Actor, now: Date): Promise<Decided> {
  const form = tidy(alias);
  if (form === "" || form.length > NAME_CHARS) return refuse(`A name has 1 to ${NAME_CHARS} characters.`);
  if (nameKeys(form).length === 0) return refuse("A name has a letter in it.");
  const person = await findPerson(db, personId);
  if (!person) return gone;
  const known = await db.personName.findFirst({ where: { personId, form, origin: { not: "removed" } } });
  if (known) return repeat(`${person.name} is known as ${form} already.`);
  const words = `Gave ${person.name} the further name ${form}.`;
  return carryOut(db, { kind: "person-alias", payload: { personId, form }, words }, by, now);
}

/**
 * Takes a name from a person. Later articles that print it are not taken for the person; mentions of before stay until
 * their document is read again.
 */
export async function removeAlias(db: Db, personId: number, form: string, by: Actor, now: Date): Promise<Decided> {
  const person = await findPerson(db, personId);
  if (!person) return gone;
  if (form === person.name) return refuse("This is the name the person is shown by: rename it first.");
  const known = await db.personName.findFirst({ where: { personId, form, origin: { not: "removed" } } });
  if (!known) return { ok: false, reason: "not-found", words: `${person.name} is not known as ${form}.` };
  const origin = known.origin === "editor" ? "editor" : "found";
  const words = `Took the name ${form} from ${person.name}.`;
  return carryOut(db, { kind: "person-alias-removed", payload: { personId, form, origin }, words }, by, now);
}

/** Says who a person is in one line; nothing takes the line away. */
export async function setNote(db: Db, personId: number, note: string, by: Actor, now: Date): Promise<Decided> {
  const after = tidy(note) || null;
  if ((after ?? "").length > NOTE_CHARS) return refuse(`A note has up to ${NOTE_CHARS} characters.`);
  const person = await findPerson(db, personId);
  if (!person) return gone;
  if (person.note === after) return repeat("The note says that already.");
  const words = after ? `Noted of ${person.name}: ${after}` : `Took the note from ${person.name}.`;
  const payload = { personId, before: person.note, after };
  return carryOut(db, { kind: "person-note", payload, words }, by, now);
}

/** Says which item of Wikidata a person is; nothing takes it away. Two persons of one item are one: they are to be merged. */
export async function setWikidataId(db: Db, personId: number, text: string, by: Actor, now: Date): Promise<Decided> {
  const after = text.trim() === "" ? null : readWikidataId(text);
  if (after === null && text.trim() !== "") return refuse("A Wikidata item looks like Q56226.");
  const person = await findPerson(db, personId);
  if (!person) return gone;
  if (person.wikidataId === after) return repeat("That stands there already.");
  const other = after && (await findByWikidataId(db, after));
  if (other) {
    return { ok: false, reason: "conflict", words: `${other.name} is ${after} already. If they are one, merge them.` };
  }
  const words = after
    ? `Said that ${person.name} is ${after} of Wikidata.`
    : `Took the Wikidata item from ${person.name}.`;
  const payload = { personId, before: person.wikidataId, after };
  return carryOut(db, { kind: "person-wikidata", payload, words }, by, now);
}

export function findByWikidataId(db: Db, wikidataId: string) {
  return db.person.findFirst({
    where: { wikidataId, status: { notIn: ["merged", "rejected"] } },
    orderBy: { id: "asc" },
    select: { id: true, name: true },
  });
}

/** A person that can be described: one that counts as itself. */
async function findPerson(db: Db, id: number) {
  const person = await db.person.findUnique({ where: { id } });
  return person && person.status !== "merged" ? person : null;
}
