import type { Db } from "@/lib/db/client";
import type { MonthCount } from "./types";

/** How many issues each month holds, newest first; undated ones last. Dates known to the year count as its January. */
export async function countByMonth(db: Db, publication: string | null): Promise<MonthCount[]> {
  const rows = await db.monthCount.groupBy({
    by: ["month"],
    where: publication === null ? {} : { publication: { slug: publication } },
    _sum: { issueCount: true },
    orderBy: { month: "desc" },
  });
  return rows.map((row) => ({ month: row.month || null, issueCount: row._sum.issueCount ?? 0 }));
}
