import type { Db } from "@/lib/db/client";

/** The fingerprints of two articles in order, under which verdicts on their link are kept; twice the same for copies. */
export async function findPair(db: Db, aId: number, bId: number): Promise<[string, string]> {
  const rows = await db.article.findMany({ where: { id: { in: [aId, bId] } }, select: { fingerprint: true } });
  const [one = "", other = one] = rows.map((row) => row.fingerprint).sort();
  return [one, other];
}
