import { findSamePublication } from "@/lib/analysis/intake/header/same-publication";
import type { Sender } from "@/lib/analysis/intake/types";
import type { Reason } from "@/lib/analysis/text/span";
import { freePublicationSlug } from "@/lib/archive/filing/slugs";
import { publicationKey } from "@/lib/archive/reading/publications/publication-key";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import { joinPublications } from "./join-publications";
import { listKeptApart } from "./kept-apart";

type Given = {
  name: string;
  publisher: string | null;
  /** From where an issue of this name was sent, where the issue itself gives both. */
  senders?: readonly Sender[];
};

/** `id` is the publication that issues are filed under, `namedId` that of the name they go by: mostly the same. */
type Filed = { id: number; namedId: number };

const PLACE = { id: true, name: true, nameKey: true, sameAsId: true } as const;
type Place = { id: number; name: string; nameKey: string; sameAsId: number | null };

/**
 * The publication of this name, made when the archive has none; or the one that this is another name of, because issues of
 * both come from one sender. Two that the archive has already become one when an issue shows it.
 */
export async function filePublication(db: Db, { name, publisher, senders = [] }: Given, now: Date): Promise<Filed> {
  const nameKey = publicationKey(name) || name;
  const known = await db.publication.findUnique({ where: { nameKey }, select: PLACE });
  const named = known ?? (await createPublication(db, { name: name.trim(), nameKey, publisher }, now));
  const id = senders.length === 0 ? (named.sameAsId ?? named.id) : await placeBySender(db, named, senders, now);
  return { id, namedId: named.id };
}

async function createPublication(
  db: Db,
  given: { name: string; nameKey: string; publisher: string | null },
  now: Date,
): Promise<Place> {
  const slug = await freePublicationSlug(db, given.name);
  return db.publication.create({ data: { ...given, slug, createdAt: now }, select: PLACE });
}

async function placeBySender(db: Db, named: Place, senders: readonly Sender[], now: Date): Promise<number> {
  const others = await listFromSame(db, senders);
  await keepSenders(db, named.id, senders);
  const own = named.sameAsId ?? named.id;
  const foreign = others.filter(({ root }) => root.id !== own);
  if (foreign.length === 0) return own;
  const roots = foreign.map(({ root }) => root.id);
  const apart = await listKeptApart(db, own, roots);
  const found = findOther(
    named,
    foreign.filter(({ root }) => !apart.has(root.id)),
  );
  if (found === null) return own;
  return joinPublications(db, own, found.other.id, found.reason, now);
}

type Other = { sender: Sender; root: Place };

/** What is filed under names that these senders have given, list before address. */
async function listFromSame(db: Db, senders: readonly Sender[]): Promise<Other[]> {
  const rows = await db.publicationSender.findMany({
    where: { key: { in: senders.map(keyOf) } },
    select: { key: true, publication: { select: { ...PLACE, sameAs: { select: PLACE } } } },
    orderBy: { publicationId: "asc" },
  });
  return senders.flatMap((sender) =>
    rows
      .filter(({ key }) => key === keyOf(sender))
      .map(({ publication }) => ({ sender, root: publication.sameAs ?? publication })),
  );
}

function findOther(named: Place, others: readonly Other[]): { other: Place; reason: Reason } | null {
  for (const { sender, root } of others) {
    const reason = findSamePublication(named.name, sender, root.name);
    if (reason !== null) return { other: root, reason };
  }
  return null;
}

async function keepSenders(db: Db, publicationId: number, senders: readonly Sender[]): Promise<void> {
  const rows = join(senders.map((sender) => sql`(${keyOf(sender)}, ${publicationId})`));
  await db.$executeRaw(
    sql`INSERT INTO "PublicationSender" ("key", "publicationId") VALUES ${rows} ON CONFLICT DO NOTHING`,
  );
}

const keyOf = ({ kind, value }: Sender) => `${kind}:${value}`;
