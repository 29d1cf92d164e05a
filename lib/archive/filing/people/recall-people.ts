import type { Db } from "@/lib/db/client";

/** Whom the full names of an article were taken for when it was read before: form → person, by fingerprint. */
export type Recalled = Map<string, Map<string, number>>;

/**
 * What is known of articles of these fingerprints from an earlier reading, of this import or another. Where the archive has
 * come to know several persons of a name, whom it was taken for stays.
 */
export async function recallPeople(db: Db, fingerprints: readonly string[]): Promise<Recalled> {
  const rows = await db.mention.findMany({
    where: { kind: "full", foundPersonId: { not: null }, article: { fingerprint: { in: [...new Set(fingerprints)] } } },
    select: { form: true, foundPersonId: true, article: { select: { fingerprint: true } } },
    orderBy: { id: "asc" },
  });
  const recalled: Recalled = new Map();
  for (const { form, foundPersonId, article } of rows) {
    const ofArticle = recalled.get(article.fingerprint) ?? new Map<string, number>();
    if (foundPersonId !== null) ofArticle.set(form, foundPersonId);
    recalled.set(article.fingerprint, ofArticle);
  }
  return recalled;
}
