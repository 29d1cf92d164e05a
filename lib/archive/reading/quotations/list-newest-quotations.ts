import { findPersonRef } from "@/lib/archive/reading/events/event-condition";
import { SHOWN_AT_SELECT, SHOWN_AT_SQL, shownAt } from "@/lib/archive/reading/issues/shown-at";
import { PUBLISHED, publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/dialect";
import { findQuotationRefs } from "./find-refs";
import { listFirstPrints } from "./list-first-prints";
import { listedQuotationCondition } from "./list-quotations";
import type { QuotationsFilter } from "./schema";
import type { QuotationEntry } from "./types";

/** A quotation with the time since when readers see its newest printing. */
export type NewQuotation = QuotationEntry & { printedAt: Date };

// What a feed holds: programs ask for it a few times a day.
const FEED_QUOTATIONS = 40;

/**
 * The quotations of several publications that pass the filter and were printed last, as readers see it, each with the first
 * print of each publication.
 */
export async function listNewestQuotations(db: Db, filter: QuotationsFilter): Promise<NewQuotation[]> {
  const person = filter.person === null ? null : await findPersonRef(db, filter.person);
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT s."id" FROM "SharedQuotation" s JOIN "Quotation" r ON r."sharedId" = s."id"
    JOIN "Article" a ON a."id" = r."articleId" AND ${publishedArticleCondition}
    JOIN "Issue" i ON i."id" = a."issueId" JOIN "Import" im ON im."id" = i."importId"
    WHERE ${listedQuotationCondition(filter, person)} AND ${recentCondition(filter)} GROUP BY s."id"
    ORDER BY MAX(${SHOWN_AT_SQL}) DESC, s."id" DESC LIMIT ${FEED_QUOTATIONS}`;
  const ids = rows.map((row) => row.id);
  const [refs, prints, printedAt] = await Promise.all([
    findQuotationRefs(db, ids),
    listFirstPrints(db, ids),
    findNewest(db, ids),
  ]);
  return refs.map((ref) => ({
    ...ref,
    printedAt: printedAt.get(ref.id) ?? new Date(0),
    printedBy: prints.get(ref.id) ?? [],
  }));
}

// So many of the newest printings hold the newest quotations, and can be gone through at every request.
const RECENT_PRINTINGS = 5000;

/** Who narrows the feed to little goes through all of it; the feed of all is made of the newest printings. */
function recentCondition({ person, source, from, to }: QuotationsFilter): Sql {
  if (person !== null || source !== null || from !== null || to !== null) return sql`1 = 1`;
  return sql`r."id" IN (SELECT x."id" FROM "Quotation" x
    JOIN "Article" a ON a."id" = x."articleId" AND ${publishedArticleCondition}
    WHERE x."sharedId" IS NOT NULL ORDER BY x."id" DESC LIMIT ${RECENT_PRINTINGS})`;
}

async function findNewest(db: Db, sharedIds: number[]): Promise<Map<number | null, Date>> {
  const rows = await db.quotation.findMany({
    where: { sharedId: { in: sharedIds }, article: PUBLISHED },
    select: { sharedId: true, article: { select: { issue: { select: SHOWN_AT_SELECT } } } },
  });
  const newest = new Map<number | null, Date>();
  for (const { sharedId, article } of rows) {
    const [at, known] = [shownAt(article.issue), newest.get(sharedId)];
    if (!known || at > known) newest.set(sharedId, at);
  }
  return newest;
}
