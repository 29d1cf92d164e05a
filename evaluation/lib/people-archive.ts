import { identifyPerson } from "@/lib/people/identify-person";
import { nameKeys } from "@/lib/people/names";
import type { ArticlePeople, FoundPerson, KnownPerson } from "@/lib/people/types";
import type { Prediction } from "./score-people";

/** An archive of persons in memory, filled article by article as the real one is. */
export function makePeopleArchive(): { add: (id: string, people: ArticlePeople) => Prediction } {
  const persons: KnownPerson[] = [];
  const byKey = new Map<string, Set<number>>();
  const attach = (person: FoundPerson): number | null => {
    const forms = [...new Set([person.name, ...person.forms])];
    const ids = new Set(forms.flatMap(nameKeys).flatMap((key) => [...(byKey.get(key) ?? [])]));
    const answer = identifyPerson(
      person,
      [...ids].flatMap((id) => persons[id] ?? []),
    );
    if (answer.kind === "ambiguous") return null;
    const id = answer.kind === "known" ? answer.id : persons.length;
    if (answer.kind === "new") persons.push({ id, name: person.name, forms: [], roles: [], articleCount: 0 });
    const known = persons[id];
    if (!known) return null;
    known.forms = [...new Set([...known.forms, ...forms])];
    known.roles = [...new Set([...known.roles, ...person.roles])];
    known.articleCount += 1;
    for (const key of forms.flatMap(nameKeys)) byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
    return id;
  };
  return {
    add: (id, people) => {
      const ids = people.persons.map(attach);
      const label = (person: number | null) => (person === null ? null : `${ids[person] ?? `${id}#${person}`}`);
      return {
        id,
        people: people.mentions.map(({ start, end, person }) => ({ start, end, person: label(person) })),
      };
    },
  };
}
