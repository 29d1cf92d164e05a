import type { Db } from "@/lib/db/client";
import { addNames } from "./add-names";

/** Lets a person be found under these full names in later articles. Answers with the ones that were new to it. */
export async function teachForms(db: Db, personId: number, forms: readonly string[]): Promise<string[]> {
  const plain = [...new Set(forms.map((form) => form.replace(/\s+/g, " ").trim()))];
  const known = await db.personName.findMany({
    where: { personId, form: { in: plain } },
    select: { form: true },
  });
  const missing = plain.filter((form) => !known.some((row) => row.form === form));
  await addNames(db, personId, missing, "editor");
  return missing;
}

/** Takes back what an act taught, unless the person has come to be called that. */
export async function unteachForms(db: Db, personId: number, forms: readonly string[]): Promise<void> {
  const person = await db.person.findUnique({ where: { id: personId }, select: { name: true } });
  const gone = forms.filter((form) => form !== person?.name);
  await db.personName.deleteMany({ where: { personId, form: { in: gone }, origin: "editor" } });
}
