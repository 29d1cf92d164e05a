import type { Db } from "@/lib/db/client";
import { findQuotationRefs } from "./find-refs";
import { listFirstPrints } from "./list-first-prints";
import type { QuotationEntry } from "./types";

export type NewQuotation = QuotationEntry & { addedAt: Date };

// What a feed holds: programs ask for it a few times a day.
const FEED_QUOTATIONS = 40;

/** The quotations of several publications that were found last, each with the first print of each. */
export async function listNewestQuotations(db: Db): Promise<NewQuotation[]> {
  const rows = await db.sharedQuotation.findMany({
    where: { articleCount: { gte: 2 }, publicationCount: { gte: 2 } },
    orderBy: { id: "desc" },
    take: FEED_QUOTATIONS,
    select: { id: true, createdAt: true },
  });
  const ids = rows.map((row) => row.id);
  const [refs, prints] = await Promise.all([findQuotationRefs(db, ids), listFirstPrints(db, ids)]);
  const addedAt = new Map(rows.map((row) => [row.id, row.createdAt]));
  return refs.map((ref) => ({
    ...ref,
    addedAt: addedAt.get(ref.id) ?? new Date(0),
    printedBy: prints.get(ref.id) ?? [],
  }));
}
