import { personAddress, quotationAddress } from "@/lib/addresses";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { publicPersonCondition, publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join } from "@/lib/db/dialect";
import type { QuotationRef } from "./types";

/** These shared quotations, in this order; ids that are none are left out. */
export async function findQuotationRefs(db: Db, ids: readonly number[]): Promise<QuotationRef[]> {
  const rows = await db.sharedQuotation.findMany({ where: { id: { in: [...ids] } }, omit: { createdAt: true } });
  const speakers = await findSpeakers(
    db,
    rows.map((row) => row.id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ ...row, address: quotationAddress(id), speakerPerson: speakers.get(id) ?? null }] : [];
  });
}

type Vote = { sharedId: number; id: number; slug: string; name: string };

/** For each quotation, whom most of the articles that print it name as the speaker, after merges and editors' decisions. */
async function findSpeakers(db: Db, ids: number[]): Promise<Map<number, PersonRef>> {
  const speakers = new Map<number, PersonRef>();
  if (ids.length === 0) return speakers;
  const votes = await db.$queryRaw<Vote[]>`
    SELECT q."sharedId", p."id", p."slug", p."name" FROM "Quotation" q
    JOIN "Article" a ON a."id" = q."articleId" AND ${publishedArticleCondition}
    JOIN "Mention" m ON m."articleId" = q."articleId" AND m."start" = q."speakerStart"
    JOIN "Person" p ON p."id" = m."personId" AND ${publicPersonCondition}
    WHERE q."sharedId" IN (${join(ids)})
    GROUP BY q."sharedId", p."id", p."slug", p."name"
    ORDER BY COUNT(DISTINCT q."articleId") DESC, p."id"`;
  for (const { sharedId, ...person } of votes) {
    if (!speakers.has(sharedId)) speakers.set(sharedId, { ...person, address: personAddress(person.slug) });
  }
  return speakers;
}
