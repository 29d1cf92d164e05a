import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { findPersonRef } from "@/lib/archive/reading/events/event-condition";
import { matchesName } from "@/lib/archive/reading/people/match-name";
import {
  articleCondition,
  isFiltered,
  publicPersonCondition,
  publishedArticleCondition,
  sharedQuotationCondition,
} from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import { findQuotationRefs } from "./find-refs";
import { listFirstPrints } from "./list-first-prints";
import type { QuotationsFilter, QuotationsQuery } from "./schema";
import type { QuotationEntry } from "./types";

const QUOTATIONS_PER_PAGE = 20;

export type QuotationList = {
  quotations: QuotationEntry[];
  total: number;
  page: number;
  pageCount: number;
  /** The person filtered by; null when none is, or when what was typed may mean several. */
  person: PersonRef | null;
};

/** Quotations that travel: printed by several publications, last printed first. A page beyond the last is the first. */
export async function listQuotations(db: Db, query: QuotationsQuery): Promise<QuotationList> {
  const person = query.person === null ? null : await findPersonRef(db, query.person);
  const rows = await db.$queryRaw<{ id: number; total: bigint }[]>`
    SELECT s."id", COUNT(*) OVER () AS "total" FROM "SharedQuotation" s WHERE ${listedQuotationCondition(query, person)}
    ORDER BY s."lastDate" DESC NULLS LAST, s."id" DESC
    LIMIT ${QUOTATIONS_PER_PAGE} OFFSET ${(query.page - 1) * QUOTATIONS_PER_PAGE}`;
  if (rows.length === 0 && query.page > 1) return listQuotations(db, { ...query, page: 1 });
  const ids = rows.map((row) => Number(row.id));
  const [refs, prints] = await Promise.all([findQuotationRefs(db, ids), listFirstPrints(db, ids)]);
  const total = Number(rows[0]?.total ?? 0);
  return {
    quotations: refs.map((ref) => ({ ...ref, printedBy: prints.get(ref.id) ?? [] })),
    total,
    page: query.page,
    pageCount: Math.ceil(total / QUOTATIONS_PER_PAGE),
    person,
  };
}

/** Condition on a shared quotation `s`. SQL both engines understand. */
export function listedQuotationCondition(query: QuotationsFilter, person: PersonRef | null): Sql {
  const conditions = [sharedQuotationCondition];
  const { source, from, to } = query;
  if (isFiltered({ source, from, to })) {
    conditions.push(sql`EXISTS (SELECT 1 FROM "Quotation" q JOIN "Article" a ON a."id" = q."articleId"
      WHERE q."sharedId" = s."id" AND ${articleCondition(query)})`);
  }
  if (query.person !== null) {
    const meantCondition = person
      ? sql`p."id" = ${person.id}`
      : sql`${publicPersonCondition} AND ${matchesName(query.person)}`;
    conditions.push(sql`EXISTS (SELECT 1 FROM "Quotation" q JOIN "Article" a ON a."id" = q."articleId"
      JOIN "Mention" m ON m."articleId" = q."articleId" AND m."start" = q."speakerStart"
      JOIN "Person" p ON p."id" = m."personId"
      WHERE q."sharedId" = s."id" AND ${publishedArticleCondition} AND ${meantCondition})`);
  }
  return join(conditions, " AND ");
}
