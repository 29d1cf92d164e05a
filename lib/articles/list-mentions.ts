import { personAddress } from "@/lib/addresses";
import type { Db } from "@/lib/db/client";
import { fromJson } from "@/lib/db/from-json";
import type { MentionKind } from "@/lib/people/types";
import type { Reason } from "@/lib/text/span";
import type { MentionView, PersonRef } from "./types";

const PERSON = { select: { id: true, slug: true, name: true, status: true } } as const;

/** The names of an article in text order, with whom they name. What an editor marked as no person is left out. */
export async function listMentions(db: Db, articleId: number): Promise<MentionView[]> {
  const rows = await db.mention.findMany({
    where: { articleId },
    orderBy: { start: "asc" },
    select: {
      id: true,
      start: true,
      end: true,
      form: true,
      kind: true,
      role: true,
      confidence: true,
      reason: true,
      candidates: true,
      foundPersonId: true,
      person: PERSON,
    },
  });
  const candidates = await findCandidates(
    db,
    rows.flatMap((row) => (row.person ? [] : fromJson<number[]>(row.candidates))),
  );
  return rows
    .filter((row) => (row.person ? row.person.status === "active" : row.foundPersonId === null))
    .map(({ person, foundPersonId: _, ...row }) => ({
      ...row,
      kind: row.kind as MentionKind,
      reason: fromJson<Reason>(row.reason),
      person: person && toPersonRef(person),
      candidates: person ? [] : fromJson<number[]>(row.candidates).flatMap((id) => candidates.get(id) ?? []),
    }));
}

export function toPersonRef({ id, slug, name }: { id: number; slug: string; name: string }): PersonRef {
  return { id, slug, name, address: personAddress(slug) };
}

/** Persons by id; one that was merged is answered by whom it was merged into. */
async function findCandidates(db: Db, ids: number[]): Promise<Map<number, PersonRef>> {
  if (ids.length === 0) return new Map();
  const rows = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] }, status: { not: "rejected" } },
    select: { ...PERSON.select, mergedInto: PERSON },
  });
  return new Map(rows.map((row) => [row.id, toPersonRef(row.mergedInto ?? row)]));
}
