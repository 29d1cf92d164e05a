import type { Db } from "@/lib/db/client";
import { addNames } from "./add-names";
import { freeSlug } from "./decide-person";
import { identifyPerson } from "./identify-person";
import { nameKeys } from "./names";
import { findCanonical } from "./resolve-mentions";
import { isSure } from "./review-threshold";
import { putStatus } from "./set-status";
import type { ArticlePeople, FoundMention, FoundPerson, Identification, KnownPerson } from "./types";

/**
 * Writes the mentions of an article, each attached to a person of the archive: known, new, or left ambiguous. A new person
 * of whose name the tagger is not sure waits for an editor; one that waits is shown once a later article is sure of it.
 *
 * @param recalled whom the full names were taken for when the article was read before.
 */
export async function attachPeople(
  db: Db,
  articleId: number,
  people: ArticlePeople,
  now: Date,
  recalled?: ReadonlyMap<string, number>,
): Promise<void> {
  const names = await loadNames(db, people);
  const attached: Attached[] = [];
  for (const [index, person] of people.persons.entries()) {
    attached.push(await attachPerson(db, { ...person, isSure: isSure(index, people.mentions), recalled }, names, now));
  }
  await db.mention.createMany({
    data: people.mentions.map((mention) => toRow(articleId, mention, attached)),
  });
}

/** A person of the article as the archive has it. `foundId` is the row whose names matched, before merges. */
type Attached = {
  foundId: number | null;
  canonicalId: number | null;
  candidates: number[];
  identification: Identification;
};

type WeighedPerson = FoundPerson & { isSure: boolean; recalled?: ReadonlyMap<string, number> };

async function attachPerson(db: Db, person: WeighedPerson, names: NameIndex, now: Date): Promise<Attached> {
  const forms = [...new Set([person.name, ...person.forms])];
  const groups = await gatherKnown(db, forms, names);
  const known = groups.map((group) => group.known);
  const identification = await recall(db, person, identifyPerson(person, known));
  if (identification.kind === "ambiguous") {
    return { foundId: null, canonicalId: null, candidates: identification.ids, identification };
  }
  if (identification.kind === "new") {
    const id = await createPerson(db, person, forms, now);
    return { foundId: id, canonicalId: person.isSure ? id : null, candidates: [], identification };
  }
  const group = groups.find((one) => one.known.id === identification.id);
  const foundId = group?.foundId ?? identification.id;
  const missing = forms.filter((form) => !group?.known.forms.includes(form));
  if (missing.length > 0) await addNames(db, foundId, missing, "found");
  const isProved = group?.status === "waiting" && person.isSure;
  if (isProved) await putStatus(db, identification.id, "active");
  const isActive = group?.status === "active" || isProved;
  return { foundId, canonicalId: isActive ? identification.id : null, candidates: [], identification };
}

/** What is ambiguous now was somebody when the article was read before: that one stays. */
async function recall(db: Db, person: WeighedPerson, identification: Identification): Promise<Identification> {
  if (identification.kind !== "ambiguous") return identification;
  for (const form of [person.name, ...person.forms]) {
    const before = person.recalled?.get(form);
    const id = before === undefined ? undefined : (await findCanonical(db, before)).id;
    if (id === undefined || !identification.ids.includes(id)) continue;
    const words = `“${form}” of this article was taken for this person before others of the name were known.`;
    return { kind: "known", id, confidence: 0.8, reason: { rule: "taken-before", words } };
  }
  return identification;
}

/** The archive's names by key, for all persons of an article at once, and names that editors took from a person. */
type NameIndex = { byKey: Map<string, { personId: number; form: string }[]>; removed: Map<string, number[]> };

async function loadNames(db: Db, people: ArticlePeople): Promise<NameIndex> {
  const forms = people.persons.flatMap((person) => [person.name, ...person.forms]);
  const keys = [...new Set(forms.flatMap(nameKeys))];
  const rows = await db.personName.findMany({
    where: { key: { in: keys } },
    select: { key: true, personId: true, form: true },
    orderBy: { personId: "asc" },
  });
  const taken = await db.personName.findMany({
    where: { key: "", form: { in: forms } },
    select: { form: true, personId: true },
  });
  const byKey: NameIndex["byKey"] = new Map();
  for (const { key, ...row } of rows) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  const removed: NameIndex["removed"] = new Map();
  for (const { form, personId } of taken) removed.set(form, [...(removed.get(form) ?? []), personId]);
  return { byKey, removed };
}

type KnownGroup = { known: KnownPerson; foundId: number; status: string };

/** Persons that share a name key with the forms, merged ones counted as whom they were merged into. */
async function gatherKnown(db: Db, forms: string[], names: NameIndex): Promise<KnownGroup[]> {
  const refused = new Set(forms.flatMap((form) => names.removed.get(form) ?? []));
  const rows = [...new Set(forms.flatMap(nameKeys))].flatMap((key) => names.byKey.get(key) ?? []);
  const formsOf = new Map<number, Set<string>>();
  for (const row of rows) formsOf.set(row.personId, (formsOf.get(row.personId) ?? new Set()).add(row.form));
  const groups = new Map<number, KnownGroup>();
  for (const [personId, found] of formsOf) {
    const canonical = await findCanonical(db, personId);
    if (refused.has(canonical.id)) continue;
    const group = groups.get(canonical.id);
    if (group) {
      group.known.forms.push(...found);
      if (forms.some((form) => found.has(form))) group.foundId = personId;
    } else {
      const known = { id: canonical.id, name: canonical.name, forms: [...found], roles: [], articleCount: 0 };
      groups.set(canonical.id, { known, foundId: personId, status: canonical.status });
    }
  }
  const all = leaveOutDoubles([...groups.values()]);
  // What a person does is asked only where it can decide between several.
  if (all.length > 1) for (const { known } of all) Object.assign(known, await describeKnown(db, known.id));
  return all;
}

/** Somebody who waits for review says nothing once another of the same name is known for sure. */
function leaveOutDoubles(groups: KnownGroup[]): KnownGroup[] {
  const shown = groups.filter((group) => group.status === "active");
  const names = new Set(shown.flatMap((group) => group.known.forms.map((form) => nameKeys(form)[0])));
  return groups.filter((group) => group.status !== "waiting" || !names.has(nameKeys(group.known.name)[0]));
}

async function describeKnown(db: Db, id: number): Promise<Pick<KnownPerson, "roles" | "articleCount">> {
  const roles = await db.mention.findMany({
    where: { personId: id, role: { not: null } },
    select: { role: true },
    distinct: ["role"],
    take: 20,
  });
  return {
    roles: roles.flatMap((row) => row.role ?? []),
    articleCount: await db.mention.count({ where: { personId: id } }),
  };
}

async function createPerson(db: Db, person: WeighedPerson, forms: string[], now: Date): Promise<number> {
  const slug = await freeSlug(db, person.name, null);
  const status = person.isSure ? "active" : "waiting";
  const { id } = await db.person.create({
    data: { slug, name: person.name, nameOrigin: "found", status, createdAt: now },
    select: { id: true },
  });
  const names = forms.flatMap((form) => nameKeys(form).map((key) => ({ personId: id, form, key, origin: "found" })));
  await db.personName.createMany({ data: names });
  return id;
}

function toRow(articleId: number, mention: FoundMention, attached: Attached[]) {
  const person = mention.person === null ? null : attached[mention.person];
  const inside = mention.candidates.flatMap((index) => attached[index]?.canonicalId ?? []);
  return {
    articleId,
    personId: person?.canonicalId ?? null,
    foundPersonId: person?.foundId ?? null,
    start: mention.start,
    end: mention.end,
    form: mention.form,
    kind: mention.kind,
    role: mention.role,
    roleFrom: mention.roleFrom,
    roleUntil: mention.roleUntil,
    confidence: mention.confidence,
    reason: reasonFor(mention, person?.identification ?? null),
    candidates: person?.candidates.length ? person.candidates : inside,
  };
}

/** Why the archive's person: what the article tells, and where it helps, what the archive knows. */
function reasonFor(mention: FoundMention, identification: Identification | null) {
  if (identification?.kind === "ambiguous") return identification.reason;
  if (identification?.kind !== "known" || mention.kind !== "full") return mention.reason;
  return { rule: mention.reason.rule, words: `${mention.reason.words} ${identification.reason.words}` };
}
