import { isSingle } from "@/lib/analysis/people/identify-single";
import { nameKeys, surnameKeys } from "@/lib/analysis/people/names/name-keys";
import type { Companion, FoundPerson, KnownPerson } from "@/lib/analysis/people/types";
import { findCanonical } from "@/lib/archive/reading/people/merge-chain";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

/** The archive's names by key, for all persons of an article at once, and names that editors took from a person. */
export type ArticleNames = { byKey: Map<string, NameRow[]>; removed: Map<string, number[]> };
type NameRow = { personId: number; form: string };

export async function loadNames(db: Db, persons: readonly FoundPerson[]): Promise<ArticleNames> {
  const forms = persons.flatMap((person) => [person.name, ...person.forms]);
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
  const byKey: ArticleNames["byKey"] = new Map();
  for (const { key, ...row } of rows) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  const removed: ArticleNames["removed"] = new Map();
  for (const { form, personId } of taken) removed.set(form, [...(removed.get(form) ?? []), personId]);
  return { byKey, removed };
}

/** Somebody the archive knows, and the row, perhaps merged since, whose name it was. */
export type KnownGroup = { known: KnownPerson; foundId: number; status: string };

/** Where a name stands, and whom the article names besides. */
export type Surroundings = { names: ArticleNames; articleId: number; company: readonly number[] };

/** Whom of the archive a person of an article may be, merged persons counted as whom they were merged into. */
export async function findKnown(db: Db, person: FoundPerson, around: Surroundings): Promise<KnownGroup[]> {
  const forms = [...new Set([person.name, ...person.forms])];
  const isAlone = person.surname === null;
  const rows = [...new Set(forms.flatMap(nameKeys))].flatMap((key) => around.names.byKey.get(key) ?? []);
  const bearers = isAlone ? await listBearers(db, person.name) : [];
  const found = leaveOutDoubles(await group(db, [...rows, ...bearers], forms, around.names));
  // What editors said of a word alone, that it names nobody or is not to be shown, holds against all who bear it.
  const refused = isAlone ? found.filter((one) => isRefused(one.status) && isSingle(one.known.name)) : [];
  const all = refused.length > 0 ? refused : found;
  // What a person does, and with whom, is asked only where it can decide.
  if (all.length > 1 || isAlone) for (const { known } of all) Object.assign(known, await describeKnown(db, known.id));
  if (all.length > 1 || isAlone) await addCompany(db, all, around);
  return all;
}

const isRefused = (status: string) => status === "rejected" || status === "hidden";

async function group(db: Db, rows: NameRow[], forms: string[], names: ArticleNames): Promise<KnownGroup[]> {
  const refused = new Set(forms.flatMap((form) => names.removed.get(form) ?? []));
  const formsOf = new Map<number, Set<string>>();
  for (const row of rows) formsOf.set(row.personId, (formsOf.get(row.personId) ?? new Set()).add(row.form));
  const groups = new Map<number, KnownGroup>();
  for (const [personId, found] of formsOf) {
    const canonical = await findCanonical(db, personId);
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

/** A surname that more persons bear than this tells nothing without a look at them all: the best known are looked at. */
const MAX_BEARERS = 40;

/** Names of the persons whose surname a word is, those named in most articles. */
function listBearers(db: Db, word: string): Promise<NameRow[]> {
  return db.$queryRaw<NameRow[]>(sql`
    SELECT n."personId", MIN(n."form") AS "form" FROM "PersonName" n JOIN "Person" p ON p."id" = n."personId"
    WHERE n."key" IN (${join(surnameKeys(word))}) AND p."status" IN ('active', 'merged')
    GROUP BY n."personId"
    ORDER BY (SELECT COUNT(*) FROM "Appearance" a WHERE a."personId" = n."personId") DESC, n."personId"
    LIMIT ${MAX_BEARERS}`);
}

/** Somebody who waits for review says nothing once another of the same name is known for sure. */
function leaveOutDoubles(groups: KnownGroup[]): KnownGroup[] {
  const shown = groups.filter((one) => one.status === "active");
  const names = new Set(shown.flatMap((one) => one.known.forms.map((form) => nameKeys(form)[0])));
  return groups.filter((one) => one.status !== "waiting" || !names.has(nameKeys(one.known.name)[0]));
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
    articleCount: await db.appearance.count({ where: { personId: id } }),
  };
}

type CompanyRow = { personId: number; id: number; name: string; articles: bigint };

/** Tells of each who of this article's company other articles name together with it. */
async function addCompany(db: Db, groups: KnownGroup[], { articleId, company }: Surroundings): Promise<void> {
  const others = company.filter((id) => groups.every(({ known }) => known.id !== id));
  if (groups.length === 0 || others.length === 0) return;
  const rows = await db.$queryRaw<CompanyRow[]>(sql`
    SELECT met."personId", met."id", p."name",
      (SELECT COUNT(*) FROM "Appearance" a WHERE a."personId" = met."id") AS "articles"
    FROM (
      SELECT DISTINCT x."personId" AS "personId", y."personId" AS "id"
      FROM "Appearance" x JOIN "Appearance" y ON y."articleId" = x."articleId"
      WHERE x."personId" IN (${join(groups.map(({ known }) => known.id))}) AND y."personId" IN (${join([...others])})
        AND x."articleId" <> ${articleId}
    ) met JOIN "Person" p ON p."id" = met."id"`);
  for (const { known } of groups) {
    known.company = rows
      .filter((row) => row.personId === known.id)
      .map(({ id, name, articles }): Companion => ({ id, name, articleCount: Number(articles) }));
  }
}
