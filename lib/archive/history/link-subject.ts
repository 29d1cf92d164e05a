import type { Db } from "@/lib/db/client";

/** The key under which verdicts on a pair are kept: both fingerprints, so that it outlives ids and imports. */
export async function linkSubject(db: Db, aId: number, bId: number): Promise<string> {
  const rows = await db.article.findMany({ where: { id: { in: [aId, bId] } }, select: { fingerprint: true } });
  const prints = rows.map((row) => row.fingerprint).sort();
  return prints.length === 1 ? `${prints[0]}:${prints[0]}` : prints.join(":");
}
