import { PUBLIC_PERSON, PUBLISHED, SHARED_EVENT } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { Holdings } from "./types";

/** What the archive holds for readers, in numbers. */
export async function countHoldings(db: Db): Promise<Holdings> {
  const [publications, personCount, eventCount, sample] = await Promise.all([
    db.monthCount.groupBy({
      by: ["publicationId"],
      _sum: { issueCount: true, articleCount: true },
      _min: { firstDate: true },
      _max: { lastDate: true },
    }),
    db.person.count({ where: PUBLIC_PERSON }),
    db.event.count({ where: SHARED_EVENT }),
    db.import.findFirst({ where: { isSample: true, issues: { some: PUBLISHED } }, select: { id: true } }),
  ]);
  return {
    publicationCount: publications.length,
    issueCount: publications.reduce((sum, { _sum }) => sum + (_sum.issueCount ?? 0), 0),
    articleCount: publications.reduce((sum, { _sum }) => sum + (_sum.articleCount ?? 0), 0),
    personCount,
    eventCount,
    firstDate: publications.flatMap(({ _min }) => _min.firstDate ?? []).sort()[0] ?? null,
    lastDate:
      publications
        .flatMap(({ _max }) => _max.lastDate ?? [])
        .sort()
        .at(-1) ?? null,
    hasSamples: sample !== null,
  };
}
