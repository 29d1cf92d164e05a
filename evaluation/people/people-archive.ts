import { identifyPerson } from "@/lib/analysis/people/identify-person";
import { isSingle } from "@/lib/analysis/people/identify-single";
import { filingKeys, nameKeys, surnameKeys } from "@/lib/analysis/people/names/name-keys";
import type { ArticlePeople, Companion, FoundPerson, KnownPerson } from "@/lib/analysis/people/types";
import type { Prediction } from "./match-mentions";

type Filed = { id: string; people: ArticlePeople; persons: (number | null)[] };

/**
 * Tells who is who across articles, in memory, as the archive does on an import: article by article, full names first, and
 * names alone once all are read.
 */
export function identifyAcross(articles: readonly { id: string; people: ArticlePeople }[]): Prediction[] {
  const archive = new PeopleArchive();
  const filed = articles.map((article): Filed => ({ ...article, persons: article.people.persons.map(() => null) }));
  for (const article of filed) {
    archive.attach(article, (person) => person.surname !== null);
    archive.attach(article, (person) => person.surname !== null);
  }
  for (const article of filed) archive.attach(article, (person) => person.surname === null);
  return filed.map(({ id, people, persons }) => {
    const label = (person: number | null) => (person === null ? null : `${persons[person] ?? `${id}#${person}`}`);
    return { id, people: people.mentions.map(({ start, end, person }) => ({ start, end, person: label(person) })) };
  });
}

class PeopleArchive {
  readonly #persons: KnownPerson[] = [];
  readonly #byKey = new Map<string, Set<number>>();
  /** With whom each person is named, and in which articles. */
  readonly #company: Set<number>[] = [];

  /** Attaches those persons of an article that are nobody's yet. */
  attach(article: Filed, isMeant: (person: FoundPerson) => boolean): void {
    for (const [index, person] of article.people.persons.entries()) {
      if (article.persons[index] !== null || !isMeant(person)) continue;
      const id = this.#identify(person, article);
      article.persons[index] = id;
      if (id !== null) this.#meet(id, article);
    }
  }

  #identify(person: FoundPerson, article: Filed): number | null {
    const forms = [...new Set([person.name, ...person.forms])];
    const keys = forms.flatMap((form) => [...nameKeys(form), ...(person.surname === null ? surnameKeys(form) : [])]);
    const ids = new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]));
    const known = [...ids].flatMap((id) => this.#persons[id] ?? []);
    const answer = identifyPerson(
      person,
      known.map((one) => ({ ...one, company: this.#listShared(one.id, article) })),
    );
    if (answer.kind === "ambiguous") return null;
    const id = answer.kind === "known" ? answer.id : this.#persons.length;
    if (answer.kind === "new") {
      this.#persons.push({ id, name: person.name, forms: [], roles: [], articleCount: 0 });
      this.#company.push(new Set());
    }
    const chosen = this.#persons[id];
    if (!chosen) return null;
    chosen.articleCount += 1;
    chosen.roles = [...new Set([...chosen.roles, ...person.roles])];
    // As in the archive: a surname that stands for somebody here becomes no name of the person.
    if (person.surname === null && !isSingle(chosen.name)) return id;
    chosen.forms = [...new Set([...chosen.forms, ...forms])];
    for (const key of forms.flatMap(filingKeys)) {
      this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(id));
    }
    return id;
  }

  #listShared(id: number, article: Filed): Companion[] {
    return article.persons.flatMap((other) => {
      const companion = other !== null && this.#company[id]?.has(other) ? this.#persons[other] : undefined;
      return companion ? [companion] : [];
    });
  }

  #meet(id: number, article: Filed): void {
    for (const other of article.persons) {
      if (other === null || other === id) continue;
      this.#company[id]?.add(other);
      this.#company[other]?.add(id);
    }
  }
}
