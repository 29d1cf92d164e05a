import { findPersonRef } from "@/lib/archive/reading/events/event-condition";
import { listNewestShared, type Shared } from "@/lib/archive/reading/issues/list-newest-shared";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { findQuotationRefs } from "./find-refs";
import { listFirstPrints } from "./list-first-prints";
import { listedQuotationCondition } from "./list-quotations";
import type { QuotationsFilter } from "./schema";
import type { QuotationEntry } from "./types";

/** A quotation with the time when readers first saw its newest printing. */
export type NewQuotation = QuotationEntry & { printedAt: Date };

const QUOTATIONS: Shared = {
  ...{ table: sql`"SharedQuotation" s`, id: sql`s."id"`, rows: sql`"Quotation"` },
  ...{ rowId: sql`"id"`, sharedId: sql`"sharedId"` },
};

/**
 * The quotations of several publications that pass the filter and were printed last, as readers see it, each with the first
 * print of each publication.
 */
export async function listNewestQuotations(db: Db, filter: QuotationsFilter): Promise<NewQuotation[]> {
  const person = filter.person === null ? null : await findPersonRef(db, filter.person);
  const newest = await listNewestShared(db, QUOTATIONS, listedQuotationCondition(filter, person), filter);
  const ids = [...newest.keys()];
  const [refs, prints] = await Promise.all([findQuotationRefs(db, ids), listFirstPrints(db, ids)]);
  return refs.map((ref) => ({
    ...ref,
    printedAt: newest.get(ref.id) ?? new Date(0),
    printedBy: prints.get(ref.id) ?? [],
  }));
}
