import { filingKeys } from "@/lib/analysis/people/names/name-keys";
import type { Client, Db } from "@/lib/db/client";

/** Persons in one transaction. */
const BATCH = 500;

/**
 * Files every name of the archive under the keys of today: an earlier version of Backfile may have made others. Names that
 * editors took from a person stay taken. Answers with the number of persons whose keys changed.
 */
export async function refileNames(client: Client): Promise<number> {
  let changed = 0;
  for (let after = 0; ; ) {
    const persons = await client.person.findMany({
      where: { id: { gt: after } },
      select: { id: true },
      orderBy: { id: "asc" },
      take: BATCH,
    });
    const last = persons.at(-1);
    if (!last) return changed;
    changed += await client.$transaction((db) => refileBetween(db, after, last.id));
    after = last.id;
  }
}

async function refileBetween(db: Db, after: number, last: number): Promise<number> {
  const rows = await db.personName.findMany({ where: { personId: { gt: after, lte: last }, key: { not: "" } } });
  const forms = new Map<string, typeof rows>();
  for (const row of rows) {
    const name = `${row.personId} ${row.form}`;
    forms.set(name, [...(forms.get(name) ?? []), row]);
  }
  const changed = new Set<number>();
  for (const filed of forms.values()) {
    const [one] = filed;
    if (!one) continue;
    const { personId, form, origin } = one;
    const keys = new Set(filingKeys(form));
    const stale = filed.filter((row) => !keys.delete(row.key)).map((row) => row.id);
    if (stale.length === 0 && keys.size === 0) continue;
    changed.add(personId);
    await db.personName.deleteMany({ where: { id: { in: stale } } });
    await db.personName.createMany({ data: [...keys].map((key) => ({ personId, form, key, origin })) });
  }
  return changed.size;
}
