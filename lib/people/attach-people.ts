import type { Db } from "@/lib/db/client";
import { addNames } from "./add-names";
import { freeSlug } from "./decide-person";
import { identifyPerson } from "./identify-person";
import { nameKeys } from "./names";
import { findCanonical } from "./resolve-mentions";
import type { ArticlePeople, FoundMention, FoundPerson, Identification, KnownPerson } from "./types";

/** Writes the mentions of an article, each attached to a person of the archive: known, new, or left ambiguous. */
export async function attachPeople(db: Db, articleId: number, people: ArticlePeople, now: Date): Promise<void> {
  const names = await loadNames(db, people);
  const attached: Attached[] = [];
  for (const person of people.persons) attached.push(await attachPerson(db, person, names, now));
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

async function attachPerson(db: Db, person: FoundPerson, names: NameIndex, now: Date): Promise<Attached> {
  const forms = [...new Set([person.name, ...person.forms])];
  const groups = await gatherKnown(db, forms, names);
  const identification = identifyPerson(
    person,
    groups.map((group) => group.known),
  );
  if (identification.kind === "ambiguous") {
    return { foundId: null, canonicalId: null, candidates: identification.ids, identification };
  }
  if (identification.kind === "new") {
    const id = await createPerson(db, person.name, forms, now);
    return { foundId: id, canonicalId: id, candidates: [], identification };
  }
  const group = groups.find((one) => one.known.id === identification.id);
  const foundId = group?.foundId ?? identification.id;
  const missing = forms.filter((form) => !group?.known.forms.includes(form));
  if (missing.length > 0) await addNames(db, foundId, missing, "found");
  const isActive = group?.status === "active";
  return { foundId, canonicalId: isActive ? identification.id : null, candidates: [], identification };
}

/** The archive's names by key, for all persons of an article at once. */
type NameIndex = Map<string, { personId: number; form: string }[]>;

async function loadNames(db: Db, people: ArticlePeople): Promise<NameIndex> {
  const forms = people.persons.flatMap((person) => [person.name, ...person.forms]);
  const keys = [...new Set(forms.flatMap(nameKeys))];
  const rows = await db.personName.findMany({
    where: { key: { in: keys } },
    select: { key: true, personId: true, form: true },
    orderBy: { personId: "asc" },
  });
  const index: NameIndex = new Map();
  for (const { key, ...row } of rows) {
    const rowsOfKey = index.get(key);
    if (rowsOfKey) rowsOfKey.push(row);
    else index.set(key, [row]);
  }
  return index;
}

type KnownGroup = { known: KnownPerson; foundId: number; status: string };

/** Persons that share a name key with the forms, merged ones counted as whom they were merged into. */
async function gatherKnown(db: Db, forms: string[], names: NameIndex): Promise<KnownGroup[]> {
  const rows = [...new Set(forms.flatMap(nameKeys))].flatMap((key) => names.get(key) ?? []);
  const formsOf = new Map<number, Set<string>>();
  for (const row of rows) formsOf.set(row.personId, (formsOf.get(row.personId) ?? new Set()).add(row.form));
  const groups = new Map<number, KnownGroup>();
  for (const [personId, found] of formsOf) {
    const canonical = await findCanonical(db, personId);
    const group = groups.get(canonical.id);
    if (group) {
      group.known.forms.push(...found);
      if (forms.some((form) => found.has(form))) group.foundId = personId;
    } else {
      const known = { id: canonical.id, name: canonical.name, forms: [...found], roles: [], articleCount: 0 };
      groups.set(canonical.id, { known, foundId: personId, status: canonical.status });
    }
  }
  const all = [...groups.values()];
  // What a person does is asked only where it can decide between several.
  if (all.length > 1) for (const { known } of all) Object.assign(known, await describeKnown(db, known.id));
  return all;
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

async function createPerson(db: Db, name: string, forms: string[], now: Date): Promise<number> {
  const slug = await freeSlug(db, name, null);
  const { id } = await db.person.create({
    data: { slug, name, nameOrigin: "found", status: "active", createdAt: now },
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
