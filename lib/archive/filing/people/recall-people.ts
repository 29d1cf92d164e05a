import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

/** Whom the full names of an article were taken for when it was read before: form → person, by fingerprint. */
export type Recalled = Map<string, Map<string, number>>;

/**
 * What is known of articles of these fingerprints from an earlier reading, of this import or another. Where the archive has
 * come to know several persons of a name, whom it was taken for stays.
 */
export async function recallPeople(db: Db, fingerprints: readonly string[]): Promise<Recalled> {
  if (fingerprints.length === 0) return new Map();
  const rows = await db.$queryRaw<{ fingerprint: string; form: string; foundPersonId: number }[]>(sql`
    SELECT a."fingerprint", m."form", m."foundPersonId" FROM "Article" a JOIN "Mention" m ON m."articleId" = a."id"
    WHERE a."fingerprint" IN (${join([...new Set(fingerprints)])}) AND m."kind" = 'full' AND m."foundPersonId" IS NOT NULL
    ORDER BY m."id"`);
  const recalled: Recalled = new Map();
  for (const { fingerprint, form, foundPersonId } of rows) {
    const ofArticle = recalled.get(fingerprint) ?? new Map<string, number>();
    recalled.set(fingerprint, ofArticle.set(form, Number(foundPersonId)));
  }
  return recalled;
}
