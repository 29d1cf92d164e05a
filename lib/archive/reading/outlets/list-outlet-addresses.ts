import { outletAddress } from "@/lib/addresses";
import { publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";

// A sitemap's part of single pages names no more; an archive knows some hundred.
const MAX_OUTLETS = 5000;

/** The addresses of all outlets that a published article quotes. Steps from slug to slug in the index, however many quotations each has. */
export async function listOutletAddresses(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ slug: string }[]>(sql`
    WITH RECURSIVE outlet("slug", "at") AS (
      SELECT (SELECT MIN("outletSlug") FROM "Quotation" WHERE "outletSlug" > ''), 1
      UNION ALL
      SELECT (SELECT MIN("outletSlug") FROM "Quotation" WHERE "outletSlug" > outlet."slug"), outlet."at" + 1 FROM outlet
      WHERE outlet."slug" IS NOT NULL AND outlet."at" < ${MAX_OUTLETS}
    )
    SELECT outlet."slug" FROM outlet WHERE outlet."slug" IS NOT NULL AND EXISTS (
      SELECT 1 FROM "Quotation" q JOIN "Article" a ON a."id" = q."articleId"
      WHERE q."outletSlug" = outlet."slug" AND ${publishedArticleCondition}
    ) ORDER BY outlet."slug"`);
  return rows.map(({ slug }) => outletAddress(slug));
}
