import { personAddress } from "@/lib/addresses";
import { nameColumns } from "@/lib/analysis/people/names/name-columns";
import { nameKeys } from "@/lib/analysis/people/names/name-keys";
import { addNames } from "@/lib/archive/filing/people/add-names";
import { freePersonSlug } from "@/lib/archive/filing/slugs";
import { findCanonical } from "@/lib/archive/reading/merge-chain";
import type { Db } from "@/lib/db/client";
import type { Outcome } from "@/lib/outcome";

export const NAME_CHARS = 120;

/** Whom an editor means: somebody of the archive, or what was typed, or a new person whatever others are called. */
export type Choice = { personId: number } | { typed: string; isNew: boolean };

export type Chosen = {
  id: number;
  name: string;
  /** Whether the person was made for this act, and so goes when it is undone. */
  isCreated: boolean;
};

/**
 * Finds the person an editor chose. What was typed is the address of a person's page or a name; a name nobody has makes a
 * new person, one that several have is a conflict.
 */
export async function choosePerson(db: Db, choice: Choice, now: Date): Promise<Outcome<{ person: Chosen }>> {
  if ("personId" in choice) return chooseKnown(db, choice.personId);
  const typed = choice.typed.replace(/\s+/g, " ").trim();
  if (typed === "" || typed.length > NAME_CHARS) {
    return { ok: false, reason: "bad-request", words: `Say who it is: a name of 1 to ${NAME_CHARS} characters.` };
  }
  const slug = /(?:^|\/)people\/([\p{L}\p{N}-]+)\/?$/u.exec(typed)?.[1];
  if (slug !== undefined) {
    const person = await db.person.findUnique({ where: { slug }, select: { id: true } });
    return person ? chooseKnown(db, person.id) : gone;
  }
  const known = choice.isNew ? [] : await findByName(db, typed);
  const [only] = known;
  if (only === undefined) return { ok: true, person: await createPerson(db, typed, now) };
  if (known.length === 1) return { ok: true, person: { ...only, isCreated: false } };
  const addresses = known.map((person) => personAddress(person.slug)).join(", ");
  const words = `${known.length} persons are called ${typed}: give the address of one (${addresses}).`;
  return { ok: false, reason: "conflict", words };
}

const gone = { ok: false, reason: "not-found", words: "There is no such person." } as const;

async function chooseKnown(db: Db, personId: number): Promise<Outcome<{ person: Chosen }>> {
  const exists = await db.person.findUnique({ where: { id: personId }, select: { id: true } });
  if (!exists) return gone;
  const { id, name, status } = await findCanonical(db, personId);
  if (status !== "active") {
    return { ok: false, reason: "conflict", words: `${name} is not shown to readers: restore the entry first.` };
  }
  return { ok: true, person: { id, name, isCreated: false } };
}

type Namesake = { id: number; name: string; slug: string };

/** The active persons whose name, or else one of whose other names, is the one given; case and accents do not matter. */
export async function findByName(db: Db, name: string): Promise<Namesake[]> {
  const [key] = nameKeys(name);
  if (key === undefined) return [];
  const rows = await db.personName.findMany({
    where: { key, person: { status: { in: ["active", "merged"] } } },
    select: { personId: true, form: true },
  });
  const found = new Map<number, Namesake>();
  for (const { personId } of rows) {
    const { id, status } = await findCanonical(db, personId);
    if (status !== "active" || found.has(id)) continue;
    found.set(id, await db.person.findUniqueOrThrow({ where: { id }, select: { id: true, name: true, slug: true } }));
  }
  const all = [...found.values()].sort((a, b) => a.id - b.id);
  const named = all.filter((person) => nameKeys(person.name)[0] === key);
  return named.length > 0 ? named : all;
}

/** A person on an editor's word. An old address of the same words leads here from now on. */
export async function createPerson(db: Db, name: string, now: Date): Promise<Chosen> {
  const slug = await freePersonSlug(db, name, null);
  const { id } = await db.person.create({
    data: { slug, ...nameColumns(name), nameOrigin: "editor", status: "active", createdAt: now },
    select: { id: true },
  });
  await db.redirect.deleteMany({ where: { from: personAddress(slug) } });
  await addNames(db, id, [name], "editor");
  return { id, name, isCreated: true };
}
