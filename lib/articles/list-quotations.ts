import type { Db } from "@/lib/db/client";
import type { QuotationView } from "./types";

/** The directly quoted passages of an article in text order. */
export function listQuotations(db: Db, articleId: number): Promise<QuotationView[]> {
  return db.quotation.findMany({
    where: { articleId },
    orderBy: { start: "asc" },
    select: { start: true, end: true, text: true, wordCount: true, speaker: true, outlet: true },
  });
}
