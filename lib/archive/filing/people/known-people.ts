import { isSingle } from "@/lib/analysis/people/identify-single";
import { nameKeys, surnameKeys } from "@/lib/analysis/people/names/name-keys";
import type { FoundPerson, KnownPerson } from "@/lib/analysis/people/types";
import { type Directory, listForms, type NameRow } from "./directory";

/** Somebody the archive knows, and the row, perhaps merged since, whose name it was. */
export type KnownGroup = { known: KnownPerson; foundId: number; status: string };

/** Where a name is printed, and whom the article names besides. */
export type Surroundings = { articleId: number; company: readonly number[] };

/** Whom of the archive a person of an article may be, merged persons counted as whom they were merged into. */
export async function findKnown(
  directory: Directory,
  person: FoundPerson,
  { articleId, company }: Surroundings,
): Promise<KnownGroup[]> {
  const all = groupKnown(directory, person);
  if (!needsDetails(person, all)) return all;
  const ids = all.map(({ known }) => known.id);
  const others = company.filter((id) => !ids.includes(id));
  const details = await directory.describe(ids, others, articleId);
  return all.map((one, index) => ({ ...one, known: { ...one.known, ...details[index] } }));
}

/** The persons whose roles, articles and company `findKnown` will ask for. */
export function listToDescribe(directory: Directory, person: FoundPerson): number[] {
  const all = groupKnown(directory, person);
  return needsDetails(person, all) ? all.map(({ known }) => known.id) : [];
}

/** What a person does, and with whom, is asked only where it can decide. */
const needsDetails = (person: FoundPerson, all: readonly KnownGroup[]) => all.length > 1 || person.surname === null;

function groupKnown(directory: Directory, person: FoundPerson): KnownGroup[] {
  const forms = listForms(person);
  const isAlone = person.surname === null;
  const rows = [...new Set(forms.flatMap(nameKeys))].flatMap((key) => directory.listByKey(key));
  const bearers = isAlone ? listBearers(directory, person.name) : [];
  const found = leaveOutDoubles(group(directory, [...rows, ...bearers], forms));
  // What editors said of a word alone, that it names nobody or is not to be shown, holds against all who bear it.
  const refused = isAlone ? found.filter((one) => isRefused(one.status) && isSingle(one.known.name)) : [];
  return refused.length > 0 ? refused : found;
}

const isRefused = (status: string) => status === "rejected" || status === "hidden";

const listBearers = (directory: Directory, word: string): NameRow[] =>
  surnameKeys(word)
    .flatMap((key) => directory.listByKey(key))
    .filter(({ personId }) => directory.canonicalOf(personId).status !== "waiting");

function group(directory: Directory, rows: NameRow[], forms: string[]): KnownGroup[] {
  const refused = directory.listRefused(forms);
  const formsOf = new Map<number, Set<string>>();
  for (const row of rows) formsOf.set(row.personId, (formsOf.get(row.personId) ?? new Set()).add(row.form));
  const groups = new Map<number, KnownGroup>();
  for (const [personId, found] of formsOf) {
    const canonical = directory.canonicalOf(personId);
    if (refused.has(canonical.id)) continue;
    const known = groups.get(canonical.id);
    if (known) {
      known.known.forms.push(...found);
      if (forms.some((form) => found.has(form))) known.foundId = personId;
    } else {
      const one = { id: canonical.id, name: canonical.name, forms: [...found], roles: [], articleCount: 0 };
      groups.set(canonical.id, { known: one, foundId: personId, status: canonical.status });
    }
  }
  return [...groups.values()];
}

/** Somebody who waits for review says nothing once another of the same name is known for sure. */
function leaveOutDoubles(groups: KnownGroup[]): KnownGroup[] {
  const shown = groups.filter((one) => one.status === "active");
  const names = new Set(shown.flatMap((one) => one.known.forms.map((form) => nameKeys(form)[0])));
  return groups.filter((one) => one.status !== "waiting" || !names.has(nameKeys(one.known.name)[0]));
}
