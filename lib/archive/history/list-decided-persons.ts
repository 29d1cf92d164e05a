import type { Db } from "@/lib/db/client";
import { fromJson } from "@/lib/db/from-json";

/** Ids of the persons that decisions are about or lead to, undone or not: they stay, whatever becomes of articles. */
export async function listDecidedPersons(db: Db): Promise<Set<number>> {
  const rows = await db.decision.findMany({
    where: { OR: [{ kind: { startsWith: "person-" } }, { kind: { startsWith: "mention-" } }] },
    select: { kind: true, subject: true, payload: true },
  });
  const ids = rows.flatMap(({ kind, subject, payload }) => {
    const { intoId, personId } = fromJson<{ intoId?: number; personId?: number | null }>(payload);
    return [kind.startsWith("person-") ? Number(subject) : null, intoId, personId];
  });
  return new Set(ids.filter((id) => typeof id === "number"));
}
