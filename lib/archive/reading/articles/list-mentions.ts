import { personAddress } from "@/lib/addresses";
import type { Reason } from "@/lib/analysis/text/span";
import { type Audience, canSeePerson } from "@/lib/archive/reading/published";
import { readCandidates, readReason } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { mentionKind } from "@/lib/db/states";
import type { MentionView, PersonRef } from "./types";

const PERSON = { select: { id: true, slug: true, name: true, status: true, articleCount: true } } as const;

/**
 * The names of an article in text order, with whom they name. What an editor marked as no person is left out, and so is
 * whom readers are not shown.
 */
export async function listMentions(db: Db, articleId: number, audience: Audience): Promise<MentionView[]> {
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
      decisionId: true,
      person: PERSON,
    },
  });
  const candidates = await findCandidates(
    db,
    rows.flatMap((row) => (row.person ? [] : readCandidates(row.candidates))),
    audience,
  );
  return rows
    .filter((row) =>
      row.person ? row.person.status === "active" : row.foundPersonId === null && row.decisionId === null,
    )
    .map(({ person, foundPersonId: _, decisionId, ...row }) => ({
      ...row,
      kind: mentionKind.parse(row.kind),
      reason: decisionId === null || !person ? readReason(row.reason) : saidOf(person.name),
      isDecided: decisionId !== null,
      person: person && toPersonRef(person),
      candidates: person ? [] : readCandidates(row.candidates).flatMap((id) => candidates.get(id) ?? []),
    }));
}

const saidOf = (name: string): Reason => ({ rule: "editor", words: `An editor said that this is ${name}.` });

export function toPersonRef({ id, slug, name }: { id: number; slug: string; name: string }): PersonRef {
  return { id, slug, name, address: personAddress(slug) };
}

/** The persons of these ids that an audience sees; one that was merged is answered by whom it was merged into. */
export async function findCandidates(db: Db, ids: number[], audience: Audience): Promise<Map<number, PersonRef>> {
  if (ids.length === 0) return new Map();
  const rows = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { ...PERSON.select, mergedInto: PERSON },
  });
  const heirs = rows.map(({ mergedInto, ...person }) => [person.id, mergedInto ?? person] as const);
  return new Map(heirs.flatMap(([id, heir]) => (canSeePerson(heir, audience) ? [[id, toPersonRef(heir)]] : [])));
}
