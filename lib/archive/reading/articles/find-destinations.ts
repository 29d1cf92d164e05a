import { destinationPageAddress } from "@/lib/addresses";
import { publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import type { DestinationRef } from "./types";

// More say no more than "many".
const MAX_OTHERS = 100;

/** Where the headlines of these articles lead, and how many other published articles lead there, by article. */
export async function findDestinations(db: Db, ids: readonly number[]): Promise<Map<number, DestinationRef>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<
    { articleId: number; address: string; original: string | null; others: bigint }[]
  >(sql`
    SELECT d."articleId", d."address", d."original", (
      SELECT COUNT(*) FROM (
        SELECT 1 FROM "Destination" o JOIN "Article" a ON a."id" = o."articleId" AND ${publishedArticleCondition}
        WHERE o."key" = d."key" AND o."articleId" <> d."articleId" LIMIT ${MAX_OTHERS}
      ) x
    ) AS "others"
    FROM "Destination" d WHERE d."articleId" IN (${join([...ids])}) AND d."position" = 0`);
  return new Map(
    rows.map(({ articleId, address, original, others }) => [
      articleId,
      {
        to: address,
        original: original ?? address,
        address: destinationPageAddress(address),
        otherCount: Number(others),
      },
    ]),
  );
}
