import { publishedIssueCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { raw, type Sql, sql } from "@/lib/db/dialect";
import type { IssueKey } from "./summaries";

type Neighbours = { previous: IssueKey | null; next: IssueKey | null };

/** The issues of the same publication before and after; an undated issue has none. */
export async function findNeighbours(
  db: Db,
  { publicationId, address }: IssueKey,
  date: string | null,
): Promise<Neighbours> {
  if (date === null) return { previous: null, next: null };
  const place = { publicationId, address, date };
  const rows = await db.$queryRaw<{ side: string; address: string }[]>(
    sql`${nearest(place, "previous")} UNION ALL ${nearest(place, "next")}`,
  );
  const find = (side: keyof Neighbours) => {
    const row = rows.find((one) => one.side === side);
    return row ? { publicationId, address: row.address } : null;
  };
  return { previous: find("previous"), next: find("next") };
}

function nearest({ publicationId, address, date }: IssueKey & { date: string }, side: keyof Neighbours): Sql {
  const [beyond, order] = side === "previous" ? [raw("<"), raw("DESC")] : [raw(">"), raw("ASC")];
  return sql`SELECT * FROM (
    SELECT ${raw(`'${side}'`)} AS "side", i."address" FROM "Issue" i
    WHERE i."publicationId" = ${publicationId} AND ${publishedIssueCondition}
      AND i."date" ${beyond}= ${date} AND (i."date" ${beyond} ${date} OR i."address" ${beyond} ${address})
    ORDER BY i."date" ${order}, i."address" ${order} LIMIT 1) one`;
}
