import { listInForce } from "@/lib/archive/history/list-in-force";
import { publicationSubject } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";

/** The keys of names that an editor keeps apart from this one. */
export async function listKeptApart(db: Db, nameKey: string): Promise<Set<string>> {
  const said = await listInForce(db, ["publication-apart"], [publicationSubject(nameKey)]);
  return new Set(said.map(({ payload }) => (payload.name === nameKey ? payload.from : payload.name)));
}
