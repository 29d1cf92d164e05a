import { personAddress } from "@/lib/addresses";
import { describeMention } from "@/lib/analysis/people/describe-mention";
import type { Reason } from "@/lib/analysis/text/span";
import { followMerges } from "@/lib/archive/reading/merge-chain";
import { type Audience, canSeePerson } from "@/lib/archive/reading/published";
import { readCandidates } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { mentionKind } from "@/lib/db/states";
import { groupByArticle } from "./group-by-article";
import type { MentionView, PersonRef } from "./types";

type Row = Omit<MentionView, "kind" | "reason" | "person" | "candidates" | "isDecided"> & {
  articleId: number;
  kind: string;
  rule: string;
  args: Prisma.JsonValue;
  candidates: unknown;
  foundPersonId: number | null;
  decisionId: number | null;
  personId: number | null;
  personSlug: string | null;
  personName: string | null;
  personStatus: string | null;
};

/**
 * By article its names in text order, with whom they name. What an editor marked as no person is left out, and so is
 * whom readers are not shown.
 */
export async function listMentions(
  db: Db,
  articleIds: readonly number[],
  audience: Audience,
): Promise<Map<number, MentionView[]>> {
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT m."articleId", m."id", m."start", m."end", m."form", m."kind", m."role", m."confidence", m."rule", m."args",
      m."candidates", m."foundPersonId", m."decisionId",
      p."id" AS "personId", p."slug" AS "personSlug", p."name" AS "personName", p."status" AS "personStatus"
    FROM "Mention" m LEFT JOIN "Person" p ON p."id" = m."personId"
    WHERE m."articleId" IN (${join([...articleIds])}) ORDER BY m."start"`);
  const open = rows.flatMap((row) => (row.personId === null ? readCandidates(row.candidates) : []));
  const candidates = await findCandidates(db, open, audience);
  const shown = groupByArticle(rows.filter(isShown));
  return new Map([...shown].map(([id, own]) => [id, own.map((row) => toView(row, candidates))]));
}

const isShown = ({ personId, personStatus, foundPersonId, decisionId }: Row) =>
  personId === null ? foundPersonId === null && decisionId === null : personStatus === "active";

function toView(row: Row, candidates: ReadonlyMap<number, PersonRef>): MentionView {
  const { id, start, end, form, role, confidence, decisionId } = row;
  const person = findPerson(row);
  const fitting = person ? [] : readCandidates(row.candidates);
  const shown = fitting.flatMap((one) => candidates.get(one) ?? []);
  const found = {
    rule: row.rule,
    args: shown.length < fitting.length ? nameShown(row.rule, row.args, shown) : row.args,
  };
  return {
    ...{ id, start, end, form },
    kind: mentionKind.parse(row.kind),
    ...{ role, confidence },
    candidates: shown,
    reason: decisionId === null || !person ? describeMention(found) : saidOf(person.name),
    isDecided: decisionId !== null,
    person,
  };
}

function findPerson({ personId, personSlug, personName }: Row): PersonRef | null {
  if (personId === null || personSlug === null || personName === null) return null;
  return toPersonRef({ id: personId, slug: personSlug, name: personName });
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
  const heirs = [...(await followMerges(db, ids))];
  return new Map(heirs.flatMap(([id, heir]) => (canSeePerson(heir, audience) ? [[id, toPersonRef(heir)]] : [])));
}
