import type { Context } from "@/lib/archive/context";
import { getQuotation } from "./get-quotation";
import { listNewestQuotations } from "./list-newest-quotations";
import { listQuotations } from "./list-quotations";
import type { QuotationsFilter, QuotationsQuery } from "./schema";

export function openQuotations({ db }: Context) {
  return {
    listQuotations: (query: QuotationsQuery) => listQuotations(db, query),
    listNewestQuotations: (filter: QuotationsFilter) => listNewestQuotations(db, filter),
    getQuotation: (id: number) => getQuotation(db, id),
  };
}
