import type { ArticlePerson, MentionView } from "./types";

/** Whom an article names, how often and with which titles; most often named first. */
export function summarizePeople(mentions: readonly MentionView[]): ArticlePerson[] {
  const people = new Map<number, ArticlePerson>();
  for (const { person, role } of mentions) {
    if (!person) continue;
    const known = people.get(person.id) ?? { ...person, roles: [], mentionCount: 0 };
    known.mentionCount += 1;
    if (role && !known.roles.includes(role)) known.roles.push(role);
    people.set(person.id, known);
  }
  return [...people.values()].sort((a, b) => b.mentionCount - a.mentionCount || a.name.localeCompare(b.name, "en"));
}
