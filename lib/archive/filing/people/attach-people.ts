import { identifyPerson } from "@/lib/analysis/people/identify-person";
import { isSingle } from "@/lib/analysis/people/identify-single";
import { isSure } from "@/lib/analysis/people/is-sure";
import { nameColumns } from "@/lib/analysis/people/names/name-columns";
import { filingKeys } from "@/lib/analysis/people/names/name-keys";
import type { ArticlePeople, FoundMention, FoundPerson, Identification } from "@/lib/analysis/people/types";
import { putStatus } from "@/lib/archive/filing/people/put-status";
import { freePersonSlug } from "@/lib/archive/filing/slugs";
import { findCanonical } from "@/lib/archive/reading/people/merge-chain";
import type { Db } from "@/lib/db/client";
import { addNames } from "./add-names";
import { type ArticleNames, findKnown, loadNames } from "./known-people";

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
  const names = await loadNames(db, people.persons);
  const attached: (Attached | undefined)[] = people.persons.map(() => undefined);
  for (const index of listInOrder(people.persons)) {
    const person = people.persons[index];
    if (!person || isSettled(attached[index])) continue;
    const company = attached.flatMap((other) => other?.canonicalId ?? []);
    const weighed = { ...person, isSure: isSure(index, people.mentions), recalled, company };
    attached[index] = await attachPerson(db, weighed, { names, articleId, now });
  }
  await db.mention.createMany({
    data: people.mentions.map((mention) => toRow(articleId, mention, attached)),
  });
}

/** Full names first, and those that could be several once more when the others are known, as names alone are. */
function listInOrder(persons: readonly FoundPerson[]): number[] {
  const all = persons.map((_, index) => index);
  const full = all.filter((index) => persons[index]?.surname !== null);
  return [...full, ...full, ...all.filter((index) => persons[index]?.surname === null)];
}

const isSettled = (attached: Attached | undefined) =>
  attached !== undefined && attached.identification.kind !== "ambiguous";

/** A person of the article as the archive has it. `foundId` is the row whose names matched, before merges. */
type Attached = {
  foundId: number | null;
  canonicalId: number | null;
  candidates: number[];
  identification: Identification;
};

type WeighedPerson = FoundPerson & { isSure: boolean; recalled?: ReadonlyMap<string, number>; company: number[] };
type Place = { names: ArticleNames; articleId: number; now: Date };

async function attachPerson(db: Db, person: WeighedPerson, { names, articleId, now }: Place): Promise<Attached> {
  const forms = [...new Set([person.name, ...person.forms])];
  const groups = await findKnown(db, person, { names, articleId, company: person.company });
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
  // A surname that stands for somebody here stands for somebody else elsewhere: it becomes no name of the person.
  const isShort = person.surname === null && group !== undefined && !isSingle(group.known.name);
  const missing = isShort ? [] : forms.filter((form) => !group?.known.forms.includes(form));
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

async function createPerson(db: Db, person: WeighedPerson, forms: string[], now: Date): Promise<number> {
  const slug = await freePersonSlug(db, person.name, null);
  const status = person.isSure ? "active" : "waiting";
  const { id } = await db.person.create({
    data: { slug, ...nameColumns(person.name), nameOrigin: "found", status, createdAt: now },
    select: { id: true },
  });
  const names = forms.flatMap((form) => filingKeys(form).map((key) => ({ personId: id, form, key, origin: "found" })));
  await db.personName.createMany({ data: names });
  return id;
}

function toRow(articleId: number, mention: FoundMention, attached: (Attached | undefined)[]) {
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
