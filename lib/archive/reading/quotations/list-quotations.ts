import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { findPersonRef } from "@/lib/archive/reading/events/event-condition";
import { nameCondition } from "@/lib/archive/reading/people/name-condition";
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
  /** Of so many only when `isCapped`: there are more, which a narrower filter shows. */
  total: number;
  isCapped: boolean;
  page: number;
  pageCount: number;
  /** The person filtered by; null when none is, or when what was typed may mean several. */
  person: PersonRef | null;
};

/** Quotations that travel: printed by several publications, last printed first. A page beyond the last is the first. */
export async function listQuotations(db: Db, query: QuotationsQuery): Promise<QuotationList> {
  const person = query.person === null ? null : await findPersonRef(db, query.person);
  const condition = listedQuotationCondition(query, person);
  const ids = await findIds(db, condition, query.page);
  if (ids.length === 0 && query.page > 1) return listQuotations(db, { ...query, page: 1 });
  const [refs, prints, total] = await Promise.all([
    findQuotationRefs(db, ids),
    listFirstPrints(db, ids),
    countThem(db, condition),
  ]);
  return {
    quotations: refs.map((ref) => ({ ...ref, printedBy: prints.get(ref.id) ?? [] })),
    total,
    isCapped: total >= MAX_COUNTED,
    page: query.page,
    pageCount: Math.ceil(total / QUOTATIONS_PER_PAGE),
    person,
  };
}

async function findIds(db: Db, condition: Sql, page: number): Promise<number[]> {
  const [skipped, end] = [(page - 1) * QUOTATIONS_PER_PAGE, page * QUOTATIONS_PER_PAGE];
  // Apart, so that both engines take the dated ones in the order of the index and leave it at the end of the page.
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT "id" FROM (
      SELECT * FROM (SELECT s."id", s."lastDate" FROM "SharedQuotation" s WHERE s."lastDate" IS NOT NULL AND ${condition}
        ORDER BY s."lastDate" DESC, s."id" DESC LIMIT ${end}) AS dated
      UNION ALL
      SELECT * FROM (SELECT s."id", s."lastDate" FROM "SharedQuotation" s WHERE s."lastDate" IS NULL AND ${condition}
        ORDER BY s."id" DESC LIMIT ${end}) AS undated
    ) AS listed ORDER BY "lastDate" DESC NULLS LAST, "id" DESC LIMIT ${QUOTATIONS_PER_PAGE} OFFSET ${skipped}`;
  return rows.map((row) => Number(row.id));
}

// Nobody turns five hundred pages: who looks for older quotations narrows the list.
const MAX_COUNTED = 10_000;

async function countThem(db: Db, condition: Sql): Promise<number> {
  const rows = await db.$queryRaw<{ total: bigint }[]>`
    SELECT COUNT(*) AS "total" FROM (
      SELECT * FROM (SELECT s."id" FROM "SharedQuotation" s WHERE s."lastDate" IS NOT NULL AND ${condition}
        LIMIT ${MAX_COUNTED}) AS dated
      UNION ALL
      SELECT * FROM (SELECT s."id" FROM "SharedQuotation" s WHERE s."lastDate" IS NULL AND ${condition}
        LIMIT ${MAX_COUNTED}) AS undated
    ) AS listed`;
  return Number(rows[0]?.total ?? 0);
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
      : sql`${publicPersonCondition} AND ${nameCondition(query.person)}`;
    conditions.push(sql`EXISTS (SELECT 1 FROM "Quotation" q JOIN "Article" a ON a."id" = q."articleId"
      JOIN "Mention" m ON m."articleId" = q."articleId" AND m."start" = q."speakerStart"
      JOIN "Person" p ON p."id" = m."personId"
      WHERE q."sharedId" = s."id" AND ${publishedArticleCondition} AND ${meantCondition})`);
  }
  return join(conditions, " AND ");
}
