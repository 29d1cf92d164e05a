import type { Db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/dialect";

// What these rows count is written a second time where it is kept: in the triggers of the step 0013_shown_counts.

const PEOPLE = "people:";

/** How many persons readers see listed, as SQL. */
export const shownPeople: Sql = sql`(SELECT SUM("count") FROM "ShownCount" WHERE "what" LIKE ${`${PEOPLE}%`})`;

/** How many events several publications report, as SQL. */
export const shownEvents: Sql = sql`(SELECT "count" FROM "ShownCount" WHERE "what" = 'events')`;

/** How many persons readers see listed under each letter that has any. */
export async function countPeopleByLetter(db: Db): Promise<Map<string, number>> {
  const rows = await db.shownCount.findMany({ where: { what: { startsWith: PEOPLE }, count: { gt: 0 } } });
  return new Map(rows.map(({ what, count }) => [what.slice(PEOPLE.length), count]));
}
