import { PUBLISHED } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { type IssueKey, listSummaries } from "./summaries";
import type { IssueSummary } from "./types";

/** The issues of the same publication before and after; an undated issue has none. */
export async function findNeighbours(
  db: Db,
  { publicationId, address }: IssueKey,
  date: string | null,
): Promise<{ previous: IssueSummary | null; next: IssueSummary | null }> {
  if (date === null) return { previous: null, next: null };
  const same = { publicationId, ...PUBLISHED };
  const select = { address: true } as const;
  const [before, after] = await Promise.all([
    db.issue.findFirst({
      where: { ...same, OR: [{ date: { lt: date } }, { date, address: { lt: address } }] },
      orderBy: [{ date: "desc" }, { address: "desc" }],
      select,
    }),
    db.issue.findFirst({
      where: { ...same, OR: [{ date: { gt: date } }, { date, address: { gt: address } }] },
      orderBy: [{ date: "asc" }, { address: "asc" }],
      select,
    }),
  ]);
  const [[previous], [next]] = (await Promise.all(
    [before, after].map((row) => listSummaries(db, row ? [{ publicationId, address: row.address }] : [])),
  )) as [IssueSummary[], IssueSummary[]];
  return { previous: previous ?? null, next: next ?? null };
}
