import type { Sql } from "@/lib/db/dialect";
import { join, sql } from "@/lib/db/dialect";
import type { IssueQuery } from "./types";

/** The condition on "Issue" for what readers may see of a stretch of the archive. */
export function publishedWhere({ publication, year, month }: Omit<IssueQuery, "page">): Sql {
  const conditions = [sql`"status" = 'published' AND "publicationId" IS NOT NULL`];
  if (publication !== null) {
    conditions.push(sql`"publicationId" = (SELECT "id" FROM "Publication" WHERE "slug" = ${publication})`);
  }
  if (year === "undated") conditions.push(sql`"date" IS NULL`);
  else if (year !== null) {
    conditions.push(sql`"date" >= ${`${year}-${month ?? "01"}-01`} AND "date" <= ${`${year}-${month ?? "12"}-31`}`);
  }
  return join(conditions, " AND ");
}
