import { personAddress } from "@/lib/addresses";
import { describeMention } from "@/lib/analysis/people/describe-mention";
import type { Reason } from "@/lib/analysis/text/span";
import { type Audience, canSeePerson } from "@/lib/archive/reading/published";
import { readCandidates } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
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
      rule: true,
      args: true,
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
    .map(({ person, foundPersonId: _, decisionId, rule, args, ...row }) => {
      const fitting = person ? [] : readCandidates(row.candidates);
      const shown = fitting.flatMap((id) => candidates.get(id) ?? []);
      const found = { rule, args: shown.length < fitting.length ? nameShown(rule, args, shown) : args };
      return {
        ...row,
        kind: mentionKind.parse(row.kind),
        reason: decisionId === null || !person ? describeMention(found) : saidOf(person.name),
        isDecided: decisionId !== null,
        person: person && toPersonRef(person),
        candidates: shown,
      };
    });
}

/** A reason may name persons of the archive: readers are told of those they see alone. */
function nameShown(rule: string, args: Prisma.JsonValue, shown: readonly PersonRef[]) {
  if (rule !== "several-of-that-name" || typeof args !== "object" || Array.isArray(args)) return args;
  return { ...args, names: [...new Set(shown.map((person) => person.name))].sort(), count: shown.length };
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
