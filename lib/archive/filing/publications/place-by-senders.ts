import { findSamePublication } from "@/lib/analysis/intake/header/same-publication";
import type { Sender } from "@/lib/analysis/intake/types";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import { joinPublications } from "./join-publications";
import { listKeptApart } from "./kept-apart";

type Sent = { namedId: number; senders: readonly Sender[] };

const PLACE = { id: true, name: true, sameAsId: true } as const;
type Place = { id: number; name: string; sameAsId: number | null };

/** Rows of one statement: each is two bound values. */
const ROWS_AT_ONCE = 200;

/**
 * Files issues that readers come to see by their senders: two publications become one when issues of both come from one, and
 * no editor keeps them apart. All senders are kept before the first is asked, so that the order says nothing. Drafts teach
 * nothing: what readers see changes with what is published alone. In the transaction of publishing.
 */
export async function placeBySenders(db: Db, issues: readonly Sent[], now: Date): Promise<void> {
  const byName = gather(issues);
  await keepSenders(db, byName);
  for (const [namedId, senders] of byName) await place(db, namedId, [...senders.values()], now);
}

/** By the name that issues go by, from where they were sent, list before address. */
function gather(issues: readonly Sent[]): Map<number, Map<string, Sender>> {
  const byName = new Map<number, Map<string, Sender>>();
  for (const kind of ["list", "address"] as const) {
    for (const { namedId, senders } of issues) {
      for (const sender of senders) {
        if (sender.kind !== kind) continue;
        const own = byName.get(namedId) ?? new Map<string, Sender>();
        byName.set(namedId, own.set(keyOf(sender), sender));
      }
    }
  }
  return byName;
}

async function keepSenders(db: Db, byName: ReadonlyMap<number, ReadonlyMap<string, Sender>>): Promise<void> {
  const rows = [...byName].flatMap(([namedId, senders]) =>
    Array.from(senders.keys(), (key) => sql`(${key}, ${namedId})`),
  );
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = join(rows.slice(at, at + ROWS_AT_ONCE));
    await db.$executeRaw(
      sql`INSERT INTO "PublicationSender" ("key", "publicationId") VALUES ${some} ON CONFLICT DO NOTHING`,
    );
  }
}

async function place(db: Db, namedId: number, senders: readonly Sender[], now: Date): Promise<void> {
  const from = await listFromSame(db, senders);
  const named = from.find(({ name }) => name.id === namedId)?.name;
  if (named === undefined) return;
  const own = named.sameAsId ?? named.id;
  const foreign = from.filter(({ root }) => root.id !== own);
  if (foreign.length === 0) return;
  const roots = foreign.map(({ root }) => root.id);
  const apart = await listKeptApart(db, own, roots);
  for (const { sender, root } of foreign) {
    if (apart.has(root.id)) continue;
    const names = from.filter((other) => other.sender === sender).map(({ name }) => name.name);
    const reason = findSamePublication(named.name, sender, root.name, names);
    if (reason === null) continue;
    await joinPublications(db, own, root.id, reason, now);
    return;
  }
}

type From = { sender: Sender; name: Place; root: Place };

/** The names under which issues came from these senders, and what those are filed under; list before address. */
async function listFromSame(db: Db, senders: readonly Sender[]): Promise<From[]> {
  const rows = await db.publicationSender.findMany({
    where: { key: { in: senders.map(keyOf) } },
    select: { key: true, publication: { select: { ...PLACE, sameAs: { select: PLACE } } } },
    orderBy: { publicationId: "asc" },
  });
  return senders.flatMap((sender) =>
    rows
      .filter(({ key }) => key === keyOf(sender))
      .map(({ publication: { sameAs, ...name } }) => ({ sender, name, root: sameAs ?? name })),
  );
}

const keyOf = ({ kind, value }: Sender) => `${kind}:${value}`;
