import { personAddress } from "@/lib/addresses";
import { nameColumns } from "@/lib/analysis/people/names/name-columns";
import { addNames } from "@/lib/archive/filing/people/add-names";
import { putStatus } from "@/lib/archive/filing/people/put-status";
import { removeCreated } from "@/lib/archive/filing/people/remove-created";
import { resolveMentions } from "@/lib/archive/filing/people/resolve-mentions";
import { unteachForms } from "@/lib/archive/filing/people/teach-forms";
import { freePersonSlug } from "@/lib/archive/filing/slugs";
import type { DecisionKind, Payload, PersonStatus } from "@/lib/archive/history/decision-kinds";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { personKey } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";
import type { Act, Acts } from "./act";

type OnPerson = Exclude<Extract<DecisionKind, `person-${string}`>, "person-split">;

const place: Act<OnPerson>["place"] = ({ personId }) => ({ person: personId });
const nothing = async () => {};

/** Acts on a person as a whole. */
export const personActs: Acts<OnPerson> = {
  "person-rename": {
    apply: async (db, { personId, after }, now) => {
      await putName(db, personId, { name: after, nameOrigin: "editor" }, now);
      // The old forms stay, so that later mentions still find the person.
      await addNames(db, personId, [after], "editor");
    },
    revert: async (db, { personId, before }, now) => {
      const earlier = await listInForce(db, ["person-rename"], [personKey(personId)]);
      await putName(db, personId, { name: before, nameOrigin: earlier.length > 0 ? "editor" : "found" }, now);
    },
    place,
    layers: ["name"],
  },
  "person-merge": {
    apply: async (db, { personId, intoId }) => {
      await db.person.update({ where: { id: personId }, data: { status: "merged", mergedIntoId: intoId } });
      await resolveMentions(db, personId);
    },
    revert: (db, { personId, before }) => putStatus(db, personId, shownBefore(before)),
    place,
    layers: ["status"],
  },
  "person-reject": {
    apply: (db, { personId }) => putStatus(db, personId, "rejected"),
    revert: (db, { personId, before }) => putStatus(db, personId, shownBefore(before)),
    place,
    layers: ["status"],
  },
  "person-hide": {
    apply: async (db, { personId, notice }) => {
      await db.person.update({ where: { id: personId }, data: { notice } });
      await putStatus(db, personId, "hidden");
    },
    revert: (db, { personId }) => putStatus(db, personId, "active"),
    place,
    layers: ["status"],
  },
  "person-confirm": {
    apply: (db, { personId }) => putStatus(db, personId, "active"),
    revert: (db, { personId }) => putStatus(db, personId, "waiting"),
    place,
    layers: ["status"],
  },
  "person-apart": { apply: nothing, revert: nothing, place },
  "person-alias": {
    apply: async (db, { personId, form }) => {
      await db.personName.deleteMany({ where: { personId, form, origin: "removed" } });
      await addNames(db, personId, [form], "editor");
    },
    revert: (db, { personId, form }) => unteachForms(db, personId, [form]),
    place,
  },
  "person-alias-removed": {
    apply: async (db, { personId, form }) => {
      await db.personName.deleteMany({ where: { personId, form } });
      // One row without a key: nothing finds the person by it, and filing sees that the name is not wanted.
      await db.personName.create({ data: { personId, form, key: "", origin: "removed" } });
    },
    revert: async (db, { personId, form, origin }) => {
      await db.personName.deleteMany({ where: { personId, form, origin: "removed" } });
      await addNames(db, personId, [form], origin);
    },
    place,
  },
  "person-note": {
    apply: (db, { personId, after }) => put(db, personId, { note: after }),
    revert: (db, { personId, before }) => put(db, personId, { note: before }),
    place,
    layers: ["note"],
  },
  "person-wikidata": {
    apply: (db, { personId, after }) => put(db, personId, { wikidataId: after }),
    revert: (db, { personId, before }) => put(db, personId, { wikidataId: before }),
    place,
    layers: ["wikidata"],
  },
  "person-authority": {
    apply: (db, { personId, note, wikidataId }) =>
      put(db, personId, { note: note?.after, wikidataId: wikidataId?.after }),
    revert: revertAuthority,
    place,
    layers: ["note", "wikidata"],
  },
};

const shownBefore = (before: PersonStatus) => (before === "waiting" ? "waiting" : "active");

/** What is undefined stays. */
async function put(db: Db, id: number, data: { note?: string | null; wikidataId?: string | null }): Promise<void> {
  await db.person.updateMany({ where: { id }, data });
}

/** Sets name and slug, and leads the old address to the new one. */
async function putName(
  db: Db,
  id: number,
  { name, nameOrigin }: { name: string; nameOrigin: "found" | "editor" },
  now: Date,
): Promise<void> {
  const person = await db.person.findUniqueOrThrow({ where: { id }, select: { slug: true } });
  const slug = await freePersonSlug(db, name, id);
  await db.person.update({ where: { id }, data: { ...nameColumns(name), nameOrigin, slug } });
  if (slug === person.slug) return;
  const [from, to] = [personAddress(person.slug), personAddress(slug)];
  await db.redirect.upsert({ where: { from }, create: { from, to, createdAt: now }, update: { to, createdAt: now } });
  await db.redirect.deleteMany({ where: { from: to } });
}

async function revertAuthority(db: Db, change: Payload<"person-authority">, now: Date): Promise<void> {
  const { personId, addedForms, note, wikidataId, isCreated } = change;
  await unteachForms(db, personId, addedForms);
  await put(db, personId, { note: note?.before, wikidataId: wikidataId?.before });
  if (isCreated) await removeCreated(db, personId, "/people", now);
}
