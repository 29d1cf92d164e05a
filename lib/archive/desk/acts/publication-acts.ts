import type { Reason } from "@/lib/analysis/text/span";
import { joinPublications, leavePublication } from "@/lib/archive/filing/publications/join-publications";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { publicationSubject } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";
import type { Act, Acts } from "./act";

type OnPublication = "publication-merge" | "publication-apart";

const place: Act<OnPublication>["place"] = ({ name }) => ({ publication: name });

/** Acts on what publication a name is of. */
export const publicationActs: Acts<OnPublication> = {
  "publication-merge": {
    apply: (db, { name, into }, now) => joinNames(db, name, into, BY_EDITOR, now),
    revert: (db, { name, along }, now) => leave(db, name, now, along),
    place,
    layers: ["publication"],
    isInTurn: true,
  },
  "publication-apart": {
    apply: (db, { name }, now) => leave(db, name, now),
    revert: (db, { name, from, reason }, now) => joinNames(db, name, from, reason, now),
    place,
    layers: ["publication"],
    isInTurn: true,
  },
};

const BY_EDITOR: Reason = { rule: "editor", words: "An editor says that both are one publication." };

async function joinNames(db: Db, name: string, into: string, reason: Reason, now: Date): Promise<void> {
  const one = await find(db, name);
  const other = await find(db, into);
  if (!one || !other) return;
  const kept = other.sameAsId ?? other.id;
  if (one.id !== kept && one.sameAsId !== kept) await joinPublications(db, one.id, kept, reason, now, kept);
}

async function leave(db: Db, name: string, now: Date, along: string[] = []): Promise<void> {
  const one = await find(db, name);
  if (!one) return;
  const nameKeys = along.length === 0 ? [] : await listStillAlong(db, name, along);
  const names = await db.publication.findMany({ where: { nameKey: { in: nameKeys } }, select: { id: true } });
  await leavePublication(
    db,
    one.id,
    names.map(({ id }) => id),
    now,
  );
}

/** The names that came along, without those that an editor has said since are of yet another publication. */
async function listStillAlong(db: Db, name: string, along: readonly string[]): Promise<string[]> {
  const said = await listInForce(db, ["publication-merge"], along.map(publicationSubject));
  const intoOf = new Map(said.map(({ payload }) => [payload.name, payload.into]));
  const own = new Set([name, ...along]);
  return along.filter((one) => own.has(intoOf.get(one) ?? name));
}

/** Null where no issue ever went by the name here: then there is nothing to file otherwise. */
const find = (db: Db, nameKey: string) =>
  db.publication.findUnique({ where: { nameKey }, select: { id: true, sameAsId: true } });
