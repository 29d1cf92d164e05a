import type { MentionReason } from "@/lib/analysis/people/describe-mention";
import { identifyPerson } from "@/lib/analysis/people/identify-person";
import { isSingle } from "@/lib/analysis/people/identify-single";
import { isSure } from "@/lib/analysis/people/is-sure";
import type { ArticlePeople, FoundMention, FoundPerson, Identification } from "@/lib/analysis/people/types";
import type { Db } from "@/lib/db/client";
import { type Canonical, Directory, listForms } from "./directory";
import { findKnown, listToDescribe } from "./known-people";
import { type AttachedMention, type Decided, writePeople } from "./write-people";

/** The people of an article as found, and whom its full names were taken for when it was read before. */
export type ArticleToAttach = { articleId: number; people: ArticlePeople; recalled?: ReadonlyMap<string, number> };

/**
 * Writes the mentions of a document's articles, each attached to a person of the archive: known, new, or left ambiguous. A
 * new person of whose name the tagger is not sure waits for an editor; one that waits is shown once a later article is sure
 * of it. Articles are decided one after the other in memory, each knowing the persons of those before, and written together.
 */
export async function attachPeople(db: Db, articles: readonly ArticleToAttach[], now: Date): Promise<void> {
  const directory = await Directory.open(
    db,
    articles.map(({ articleId, people }) => ({ articleId, persons: people.persons })),
    articles.flatMap(({ recalled }) => [...(recalled?.values() ?? [])]),
  );
  const persons = articles.flatMap(({ people }) => people.persons);
  await directory.readMissing(persons.flatMap((person) => listToDescribe(directory, person)));
  const decided: Decided = { created: [], forms: [], proved: [], mentions: [] };
  for (const article of articles) await decideArticle(directory, article, decided);
  await writePeople(db, decided, now);
}

async function decideArticle(directory: Directory, article: ArticleToAttach, decided: Decided): Promise<void> {
  const { persons, mentions } = article.people;
  const attached: (Attached | undefined)[] = persons.map(() => undefined);
  for (const index of listInOrder(persons)) {
    const person = persons[index];
    if (!person || isSettled(attached[index])) continue;
    const company = attached.flatMap((other) => other?.canonicalId ?? []);
    const weighed = { ...person, isSure: isSure(index, mentions), recalled: article.recalled, company };
    attached[index] = await attachPerson(directory, weighed, article.articleId, decided);
  }
  const rows = mentions.map((mention) => toMention(article.articleId, mention, attached));
  for (const { personId, role } of rows) if (personId !== null && role !== null) directory.addRole(personId, role);
  decided.mentions.push(...rows);
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

async function attachPerson(
  directory: Directory,
  person: WeighedPerson,
  articleId: number,
  decided: Decided,
): Promise<Attached> {
  const groups = await findKnown(directory, person, { articleId, company: person.company });
  const known = groups.map((group) => group.known);
  const identification = recall(directory, person, identifyPerson(person, known));
  if (identification.kind === "ambiguous") {
    return { foundId: null, canonicalId: null, candidates: identification.ids, identification };
  }
  if (identification.kind === "new") {
    const { id } = createPerson(directory, person, decided);
    return { foundId: id, canonicalId: person.isSure ? id : null, candidates: [], identification };
  }
  const group = groups.find((one) => one.known.id === identification.id);
  const foundId = group?.foundId ?? identification.id;
  // A surname that stands for somebody here stands for somebody else elsewhere: it becomes no name of the person.
  const isShort = person.surname === null && group !== undefined && !isSingle(group.known.name);
  const missing = isShort ? [] : listForms(person).filter((form) => !group?.known.forms.includes(form));
  for (const form of missing) addForm(directory, foundId, form, decided);
  const isProved = group?.status === "waiting" && person.isSure;
  if (isProved) prove(directory.canonicalOf(identification.id), decided);
  const isActive = group?.status === "active" || isProved;
  return { foundId, canonicalId: isActive ? identification.id : null, candidates: [], identification };
}

/** What is ambiguous now was somebody when the article was read before: that one stays. */
function recall(directory: Directory, person: WeighedPerson, identification: Identification): Identification {
  if (identification.kind !== "ambiguous") return identification;
  for (const form of [person.name, ...person.forms]) {
    const before = person.recalled?.get(form);
    const id = before === undefined ? undefined : directory.canonicalOf(before).id;
    if (id === undefined || !identification.ids.includes(id)) continue;
    return { kind: "known", id, confidence: 0.8, reason: { rule: "taken-before", args: { form } } };
  }
  return identification;
}

function createPerson(directory: Directory, person: WeighedPerson, decided: Decided): Canonical {
  const created = directory.addPerson(person.name, person.isSure ? "active" : "waiting");
  decided.created.push(created);
  for (const form of listForms(person)) addForm(directory, created.id, form, decided);
  return created;
}

function addForm(directory: Directory, personId: number, form: string, decided: Decided): void {
  directory.addForm(personId, form);
  decided.forms.push({ personId, form });
}

function prove(person: Canonical, decided: Decided): void {
  person.status = "active";
  decided.proved.push(person.id);
}

function toMention(
  articleId: number,
  mention: FoundMention,
  attached: readonly (Attached | undefined)[],
): AttachedMention {
  const person = mention.person === null ? null : attached[mention.person];
  const inside = mention.candidates.flatMap((index) => attached[index]?.canonicalId ?? []);
  const candidates = person?.candidates.length ? person.candidates : inside;
  const foundPersonId = person?.foundId ?? null;
  return {
    articleId,
    personId: person?.canonicalId ?? null,
    foundPersonId,
    start: mention.start,
    end: mention.end,
    form: mention.form,
    kind: mention.kind,
    role: mention.role,
    roleFrom: mention.roleFrom,
    roleUntil: mention.roleUntil,
    confidence: mention.confidence,
    ...reasonFor(mention, person?.identification ?? null),
    candidates,
    isOpen: foundPersonId === null && candidates.length > 0,
  };
}

/** Why the archive's person: what the article tells, and where it helps, what the archive knows. */
function reasonFor(mention: FoundMention, identification: Identification | null): MentionReason {
  if (identification?.kind === "ambiguous") return identification.reason;
  if (identification?.kind !== "known" || mention.kind !== "full") return mention.reason;
  return { rule: mention.reason.rule, args: { ...mention.reason.args, archive: identification.reason } };
}
