import type { Reason } from "@/lib/analysis/text/span";
import { joinPublications, leavePublication } from "@/lib/archive/filing/publications/join-publications";
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
  },
  "publication-apart": {
    apply: (db, { name }, now) => leave(db, name, now),
    revert: (db, { name, from, reason }, now) => joinNames(db, name, from, reason, now),
    place,
    layers: ["publication"],
  },
};

const BY_EDITOR: Reason = { rule: "editor", words: "An editor says that both are one publication." };

async function joinNames(db: Db, name: string, into: string, reason: Reason, now: Date): Promise<void> {
  const one = await find(db, name);
  const other = await find(db, into);
  const kept = other.sameAsId ?? other.id;
  if (one.id !== kept && one.sameAsId !== kept) await joinPublications(db, one.id, kept, reason, now, kept);
}

async function leave(db: Db, name: string, now: Date, along: string[] = []): Promise<void> {
  const names = await db.publication.findMany({ where: { nameKey: { in: along } }, select: { id: true } });
  await leavePublication(
    db,
    (await find(db, name)).id,
    names.map((one) => one.id),
    now,
  );
}

const find = (db: Db, nameKey: string) =>
  db.publication.findUniqueOrThrow({ where: { nameKey }, select: { id: true, sameAsId: true } });
