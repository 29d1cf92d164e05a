import { applyName } from "@/lib/archive/desk/people/decide-person";
import { addNames } from "@/lib/archive/filing/people/add-names";
import { putStatus } from "@/lib/archive/filing/people/put-status";
import { removeCreated } from "@/lib/archive/filing/people/remove-created";
import { unteachForms } from "@/lib/archive/filing/people/teach-forms";
import type { DecisionBody, DecisionKind, Payload, PersonStatus } from "@/lib/archive/history/decision-kinds";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { personKey } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";

type OnPerson = DecisionBody<Exclude<Extract<DecisionKind, `person-${string}`>, "person-split">>;

/** Makes a person what it was before an act on it. The act itself is marked as undone already. */
export async function revertPerson(db: Db, decision: OnPerson, now: Date): Promise<void> {
  const { personId } = decision.payload;
  const person = await db.person.findUnique({ where: { id: personId }, select: { id: true, slug: true } });
  if (!person) return;
  switch (decision.kind) {
    case "person-rename":
      return applyName(db, person, decision.payload.before, await originOfName(db, personId), now);
    case "person-merge":
    case "person-reject":
      return putStatus(db, personId, shownBefore(decision.payload.before));
    case "person-hide":
      return putStatus(db, personId, "active");
    case "person-confirm":
      return putStatus(db, personId, "waiting");
    case "person-apart":
      return;
    case "person-alias":
      return unteachForms(db, personId, [decision.payload.form]);
    case "person-alias-removed":
      return bringBackName(db, personId, decision.payload);
    case "person-note":
      return put(db, personId, { note: decision.payload.before });
    case "person-wikidata":
      return put(db, personId, { wikidataId: decision.payload.before });
    case "person-authority":
      return revertAuthority(db, personId, decision.payload, now);
  }
}

const shownBefore = (before: PersonStatus) => (before === "waiting" ? "waiting" : "active");

async function put(db: Db, id: number, data: { note?: string | null; wikidataId?: string | null }): Promise<void> {
  await db.person.update({ where: { id }, data });
}

async function bringBackName(
  db: Db,
  personId: number,
  { form, origin }: { form: string; origin: "found" | "editor" },
): Promise<void> {
  await db.personName.deleteMany({ where: { personId, form, origin: "removed" } });
  await addNames(db, personId, [form], origin);
}

async function revertAuthority(
  db: Db,
  personId: number,
  change: Payload<"person-authority">,
  now: Date,
): Promise<void> {
  await unteachForms(db, personId, change.addedForms);
  if (change.note) await put(db, personId, { note: change.note.before });
  if (change.wikidataId) await put(db, personId, { wikidataId: change.wikidataId.before });
  if (change.isCreated) await removeCreated(db, personId, "/people", now);
}

/** Whether an earlier rename still stands. */
async function originOfName(db: Db, personId: number): Promise<"found" | "editor"> {
  return (await listInForce(db, ["person-rename"], [personKey(personId)])).length > 0 ? "editor" : "found";
}
