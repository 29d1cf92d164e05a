import type { MentionReason } from "@/lib/analysis/people/describe-mention";
import { nameColumns } from "@/lib/analysis/people/names/name-columns";
import { filingKeys } from "@/lib/analysis/people/names/name-keys";
import type { MentionKind } from "@/lib/analysis/people/types";
import type { Span } from "@/lib/analysis/text/span";
import { freePersonSlugs } from "@/lib/archive/filing/slugs";
import type { Db } from "@/lib/db/client";
import { insertReturning, insertRows } from "@/lib/db/insert-rows";
import { type Canonical, isFresh } from "./directory";
import { putStatus } from "./put-status";

/** A mention with whom it names, under ids that hold until new persons are written. */
export type AttachedMention = Span & {
  articleId: number;
  personId: number | null;
  foundPersonId: number | null;
  form: string;
  kind: MentionKind;
  role: string | null;
  roleFrom: string | null;
  roleUntil: string | null;
  confidence: number;
  rule: MentionReason["rule"];
  args: MentionReason["args"];
  candidates: number[];
  isOpen: boolean;
};

/** What was decided of the people of a document: new persons and forms, waiting persons that are proved, and mentions. */
export type Decided = {
  created: Canonical[];
  forms: { personId: number; form: string }[];
  proved: number[];
  mentions: AttachedMention[];
};

/** Writes what was decided, in a handful of statements however many persons there are. */
export async function writePeople(db: Db, decided: Decided, now: Date): Promise<void> {
  const ids = await writePersons(db, decided.created, now);
  const written = (id: number) => ids.get(id) ?? id;
  await writeForms(
    db,
    decided.forms.map(({ personId, form }) => ({ personId: written(personId), form })),
    new Set(ids.values()),
  );
  // A person that a later article of the document proved was waiting when the earlier ones named it.
  const shown = new Set(decided.created.filter((one) => one.status === "active").map((one) => one.id));
  const data = decided.mentions.map(({ personId, foundPersonId, candidates, ...mention }) => ({
    ...mention,
    personId: toShown(personId, foundPersonId, shown, written),
    foundPersonId: foundPersonId === null ? null : written(foundPersonId),
    candidates: candidates.map(written),
  }));
  await insertRows(db, "Mention", data);
  for (const id of decided.proved) if (!isFresh(id)) await putStatus(db, id, "active");
}

function toShown(
  personId: number | null,
  foundPersonId: number | null,
  shown: ReadonlySet<number>,
  written: (id: number) => number,
): number | null {
  if (personId !== null) return written(personId);
  return foundPersonId !== null && shown.has(foundPersonId) ? written(foundPersonId) : null;
}

/** Answers with the id that each new person got. */
async function writePersons(db: Db, created: readonly Canonical[], now: Date): Promise<Map<number, number>> {
  if (created.length === 0) return new Map();
  const slugs = await freePersonSlugs(
    db,
    created.map((person) => person.name),
  );
  const data = created.map(({ name, status }, index) => {
    return { slug: slugs[index] ?? "", ...nameColumns(name), nameOrigin: "found", status, createdAt: now };
  });
  const rows = await insertReturning(db, "Person", data, ["id", "slug"]);
  const idOf = new Map(rows.map((row) => [row.slug, Number(row.id)]));
  return new Map(created.map((person, index) => [person.id, idOf.get(slugs[index] ?? "") ?? 0]));
}

/** Adds forms under the keys they are found by. Forms that a person has already stay as they are. */
async function writeForms(db: Db, forms: Decided["forms"], created: ReadonlySet<number>): Promise<void> {
  const known = forms.filter(({ personId }) => !created.has(personId));
  const rows = await listStored(db, known);
  const stored = new Set(rows.map(({ personId, form }) => `${personId} ${form}`));
  const missing = forms.filter(({ personId, form }) => {
    const name = `${personId} ${form}`;
    if (stored.has(name)) return false;
    stored.add(name);
    return true;
  });
  const data = missing.flatMap(({ personId, form }) =>
    filingKeys(form).map((key) => ({ personId, form, key, origin: "found" as const })),
  );
  await insertRows(db, "PersonName", data);
}

async function listStored(db: Db, forms: Decided["forms"]): Promise<Decided["forms"]> {
  if (forms.length === 0) return [];
  const personId = { in: [...new Set(forms.map((one) => one.personId))] };
  return db.personName.findMany({
    where: { personId, form: { in: [...new Set(forms.map((one) => one.form))] } },
    select: { personId: true, form: true },
  });
}
