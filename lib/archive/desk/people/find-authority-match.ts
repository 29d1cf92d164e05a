import { personAddress } from "@/lib/addresses";
import { nameKeys } from "@/lib/analysis/people/names/name-keys";
import { findCanonical } from "@/lib/archive/reading/merge-chain";
import type { Db } from "@/lib/db/client";
import type { AuthorityRecord } from "./authority-file";
import { findByName } from "./choose-person";
import { findByWikidataId } from "./describe-person";

type Described = { id: number; name: string; note: string | null; wikidataId: string | null };

/** Whom a record is about: somebody shown, somebody that waited for an editor, nobody yet; or it cannot be told. */
export type Match =
  | { kind: "known" | "waiting"; person: Described }
  | { kind: "new" }
  | { kind: "unclear"; words: string };

/** By item of Wikidata first, then by address, then by a name that one person has. */
export async function findAuthorityMatch(db: Db, record: AuthorityRecord): Promise<Match> {
  const byItem = record.wikidata ? await findByWikidataId(db, record.wikidata) : null;
  const bySlug = record.slug ? await findBySlug(db, record.slug) : null;
  if (byItem && bySlug !== null && byItem.id !== bySlug) {
    return unclear(`${record.wikidata} is ${byItem.name} here, and ${record.slug} is somebody else.`);
  }
  const id = byItem?.id ?? bySlug;
  if (id !== null && id !== undefined) return describePerson(db, id, record);
  const namesakes = await findByName(db, record.name);
  const [only] = namesakes;
  if (namesakes.length > 1) {
    const addresses = namesakes.map((person) => personAddress(person.slug)).join(", ");
    return unclear(`${namesakes.length} persons are called ${record.name} (${addresses}): give slug or item.`);
  }
  if (only) return describePerson(db, only.id, record);
  return findUnshown(db, record);
}

const unclear = (words: string): Match => ({ kind: "unclear", words });

async function findBySlug(db: Db, slug: string): Promise<number | null> {
  const person = await db.person.findUnique({ where: { slug }, select: { id: true } });
  return person && (await findCanonical(db, person.id)).id;
}

/** Somebody readers are not shown: who waited is welcome, who was rejected or hidden stays so. */
async function findUnshown(db: Db, record: AuthorityRecord): Promise<Match> {
  const [key] = nameKeys(record.name);
  if (key === undefined) return unclear(`“${record.name}” holds no letter.`);
  const row = await db.personName.findFirst({
    where: { key, person: { status: { in: ["waiting", "rejected", "hidden"] } } },
    orderBy: { id: "asc" },
    select: { personId: true },
  });
  return row ? describePerson(db, row.personId, record) : { kind: "new" };
}

async function describePerson(db: Db, personId: number, record: AuthorityRecord): Promise<Match> {
  const { status, ...person } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { id: true, name: true, note: true, wikidataId: true, status: true },
  });
  if (status === "rejected") return unclear(`An editor marked ${person.name} as not a person.`);
  if (status === "hidden") return unclear(`An editor hid ${person.name}.`);
  if (record.wikidata && person.wikidataId && record.wikidata !== person.wikidataId) {
    return unclear(`${person.name} is ${person.wikidataId} here, not ${record.wikidata}.`);
  }
  return { kind: status === "waiting" ? "waiting" : "known", person };
}
