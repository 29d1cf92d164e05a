import { filingKeys, nameKeys, surnameKeys } from "@/lib/analysis/people/names/name-keys";
import type { Companion, FoundPerson, KnownPerson } from "@/lib/analysis/people/types";
import { followMerges } from "@/lib/archive/reading/merge-chain";
import type { Db } from "@/lib/db/client";
import { type Meeting, readBearers, readDetails, readMeetings, readNames } from "./read-directory";

/** One written form of a person, by the row that has it, which may have been merged since. */
export type NameRow = { personId: number; form: string };

/** Whom a person counts as. Its status changes when filing proves a waiting person. */
export type Canonical = { id: number; slug: string; name: string; status: string };

/** Articles to be filed, with whom each names and whom it is known to name besides. */
export type NamingArticle = { articleId: number; persons: readonly FoundPerson[]; companions?: readonly number[] };

/** Ids above all others, for persons that are not written yet: they are sorted as the youngest. */
const FIRST_FRESH_ID = 2 ** 40;

export const isFresh = (personId: number) => personId >= FIRST_FRESH_ID;

/**
 * What the archive knows of everybody whom some articles may name, read together in a few statements, and what is decided
 * while they are filed: the names that one article gives a person are known to the next before they are written.
 */
export class Directory {
  private readonly byKey = new Map<string, NameRow[]>();
  private readonly removed = new Map<string, number[]>();
  private readonly canonicals = new Map<number, Canonical>();
  private readonly details = new Map<number, Details>();
  private readonly printedRoles = new Map<number, Set<string>>();
  private readonly meetings = new Map<number, Map<number, Meeting>>();
  private freshCount = 0;

  private constructor(
    private readonly db: Db,
    private readonly companions: number[],
  ) {}

  /** @param recalledIds persons that earlier readings of the articles named. */
  static async open(
    db: Db,
    articles: readonly NamingArticle[],
    recalledIds: Iterable<number> = [],
  ): Promise<Directory> {
    const persons = articles.flatMap((article) => article.persons);
    const directory = new Directory(db, [...new Set(articles.flatMap((article) => article.companions ?? []))]);
    const forms = [...new Set(persons.flatMap(listForms))];
    const { names, removed } = await readNames(db, [...new Set(forms.flatMap(nameKeys))], forms);
    const alone = persons.filter((person) => person.surname === null);
    const bearers = await readBearers(db, [...new Set(alone.flatMap((person) => surnameKeys(person.name)))]);
    for (const name of [...names, ...bearers]) directory.addRow(name.key, name);
    for (const { form, personId } of removed) {
      directory.removed.set(form, [...(directory.removed.get(form) ?? []), personId]);
    }
    await directory.follow([...directory.listIds(), ...directory.companions, ...recalledIds]);
    return directory;
  }

  private async follow(ids: readonly number[]): Promise<void> {
    const shared = new Map<number, Canonical>();
    for (const [from, { id, slug, name, status }] of await followMerges(this.db, ids)) {
      const canonical = shared.get(id) ?? { id, slug, name, status };
      shared.set(id, canonical);
      this.canonicals.set(from, canonical);
      this.canonicals.set(id, canonical);
    }
  }

  /** Whom a person counts as after merges. @throws Error for a person that was not read */
  canonicalOf(personId: number): Canonical {
    const canonical = this.canonicals.get(personId);
    if (!canonical) throw new Error(`Person ${personId} was not read.`);
    return canonical;
  }

  /** The rows that have a key, by person. */
  listByKey(key: string): NameRow[] {
    return [...(this.byKey.get(key) ?? [])].sort((a, b) => a.personId - b.personId);
  }

  /** Persons that an editor said a form is no name of. */
  listRefused(forms: readonly string[]): Set<number> {
    return new Set(forms.flatMap((form) => this.removed.get(form) ?? []));
  }

  /** Roles and articles of these persons, and which of their companions other articles name with them. */
  async describe(ids: readonly number[], company: readonly number[], articleId: number): Promise<Described[]> {
    await this.readMissing(ids);
    return ids.map((id) => ({
      articleCount: this.details.get(id)?.articleCount ?? 0,
      roles: [...new Set([...(this.details.get(id)?.roles ?? []), ...(this.printedRoles.get(id) ?? [])])],
      company: company.flatMap((other) => this.meetingOf(id, other, articleId)),
    }));
  }

  private meetingOf(id: number, other: number, articleId: number): Companion[] {
    const meeting = this.meetings.get(id)?.get(other);
    // Where the only article that names both is the one being filed, it is no evidence.
    if (!meeting || (meeting.firstArticleId === articleId && meeting.lastArticleId === articleId)) return [];
    return [{ id: other, name: meeting.name, articleCount: meeting.articleCount }];
  }

  /** Reads at once what `describe` will ask for one by one. */
  async readMissing(ids: readonly number[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !isFresh(id) && !this.details.has(id));
    if (missing.length === 0) return;
    for (const [id, details] of await readDetails(this.db, missing)) this.details.set(id, details);
    const others = [...new Set([...this.canonicals.values()].map((one) => one.id))].filter((id) => !isFresh(id));
    for (const [id, meetings] of await readMeetings(this.db, missing, others)) this.meetings.set(id, meetings);
  }

  /** A person that the archive does not have yet, under an id that holds until it is written. */
  addPerson(name: string, status: string): Canonical {
    this.freshCount += 1;
    const person = { id: FIRST_FRESH_ID + this.freshCount, slug: "", name, status };
    this.canonicals.set(person.id, person);
    return person;
  }

  addForm(personId: number, form: string): void {
    for (const key of filingKeys(form)) this.addRow(key, { personId, form });
  }

  /** A role that the articles being filed print of a person. */
  addRole(personId: number, role: string): void {
    this.printedRoles.set(personId, (this.printedRoles.get(personId) ?? new Set()).add(role));
  }

  /** Somebody who is no longer in the archive. */
  forget(personId: number): void {
    for (const [key, rows] of this.byKey) {
      this.byKey.set(
        key,
        rows.filter((row) => row.personId !== personId),
      );
    }
  }

  private addRow(key: string, { personId, form }: NameRow): void {
    const rows = this.byKey.get(key) ?? [];
    if (!rows.some((row) => row.personId === personId && row.form === form)) rows.push({ personId, form });
    this.byKey.set(key, rows);
  }

  private listIds(): number[] {
    return [...new Set([...this.byKey.values()].flat().map((row) => row.personId))];
  }
}

type Details = Pick<KnownPerson, "roles" | "articleCount">;
type Described = Required<Pick<KnownPerson, "roles" | "articleCount" | "company">>;

export const listForms = (person: Pick<FoundPerson, "name" | "forms">) => [...new Set([person.name, ...person.forms])];
