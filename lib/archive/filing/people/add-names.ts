import { filingKeys } from "@/lib/analysis/people/names/name-keys";
import type { Db } from "@/lib/db/client";

/** Adds written forms to a person, each under the keys it is found by. Forms known already stay as they are. */
export async function addNames(db: Db, personId: number, forms: string[], origin: "found" | "editor"): Promise<void> {
  const known = await db.personName.findMany({ where: { personId }, select: { form: true } });
  const missing = [...new Set(forms)].filter((form) => !known.some((row) => row.form === form));
  const rows = missing.flatMap((form) => filingKeys(form).map((key) => ({ personId, form, key, origin })));
  if (rows.length > 0) await db.personName.createMany({ data: rows });
}
