import { carryOut } from "@/lib/archive/desk/acts/carry-out";
import { readNameReason } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";

type Decided = { decisionId: number };

/** Says that a publication and another are one, whose name and address stay. Both go by their slugs. */
export async function mergePublications(
  db: Db,
  slug: string,
  intoSlug: string,
  by: Actor,
  now: Date,
): Promise<Outcome<Decided>> {
  const [from, other] = [await find(db, slug), await find(db, intoSlug)];
  if (!from || !other) return gone;
  const into = other.sameAs ?? other;
  if (from.sameAs !== null) {
    const words = `${from.name} is another name of ${from.sameAs.name} already.`;
    return { ok: false, reason: "conflict", words };
  }
  if (from.nameKey === into.nameKey) {
    return { ok: false, reason: "bad-request", words: "That is one and the same publication." };
  }
  const words = `Said that ${from.name} is another name of ${into.name}.`;
  const payload = { name: from.nameKey, along: from.names.map((name) => name.nameKey), into: into.nameKey };
  return carryOut(db, { kind: "publication-merge", payload, words }, by, now);
}

/** Says that what goes by a name is a publication of its own, whatever sender both have. */
export async function keepPublicationApart(db: Db, slug: string, by: Actor, now: Date): Promise<Outcome<Decided>> {
  const name = await find(db, slug);
  if (!name) return gone;
  const { sameAs } = name;
  if (sameAs === null) return { ok: false, reason: "duplicate", words: `${name.name} is a publication of its own.` };
  const words = `Said that ${name.name} is not ${sameAs.name}.`;
  const payload = { name: name.nameKey, from: sameAs.nameKey, reason: readNameReason(name.sameAsReason) };
  return carryOut(db, { kind: "publication-apart", payload, words }, by, now);
}

const gone = { ok: false, reason: "not-found", words: "There is no such publication." } as const;

const find = (db: Db, slug: string) =>
  db.publication.findUnique({
    where: { slug },
    select: {
      ...{ name: true, nameKey: true, sameAsReason: true },
      names: { select: { nameKey: true } },
      sameAs: { select: { name: true, nameKey: true } },
    },
  });
