import { sourceKind, sourceResult, sourceState } from "@/lib/archive/filing/sources/source";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { SourceView } from "./types";

/** All sources, the newest first: an archive has some dozens. */
export async function listSources(db: Db): Promise<SourceView[]> {
  const rows = await db.source.findMany({ orderBy: { id: "desc" }, select: VIEW });
  const jobs = await db.job.findMany({
    where: { kind: "source", state: { in: ["waiting", "running"] } },
    select: { subject: true },
  });
  const busy = new Set(jobs.map(({ subject }) => Number(subject)));
  const imports = await db.import.groupBy({
    by: ["sourceId"],
    where: { sourceId: { not: null } },
    _count: true,
    _max: { id: true },
  });
  const brought = new Map(imports.map(({ sourceId, _count, _max }) => [sourceId, { count: _count, last: _max.id }]));
  return rows.map((row) => toView(row, busy.has(row.id), brought.get(row.id)));
}

const VIEW = {
  ...{ id: true, kind: true, address: true, containing: true, publication: true, publishes: true, state: true },
  ...{ everyMinutes: true, nextAt: true, lastAt: true, lastResult: true, lastWords: true },
  ...{ createdAt: true, createdByName: true },
} as const satisfies Prisma.SourceSelect;

type Row = Prisma.SourceGetPayload<{ select: typeof VIEW }>;

function toView(row: Row, isBusy: boolean, brought?: { count: number; last: number | null }): SourceView {
  const { lastAt, lastResult, lastWords, ...rest } = row;
  return {
    ...rest,
    kind: sourceKind.parse(row.kind),
    state: sourceState.parse(row.state),
    last: lastAt && { at: lastAt, result: sourceResult.parse(lastResult), words: lastWords ?? "" },
    isBusy,
    importCount: brought?.count ?? 0,
    lastImportId: brought?.last ?? null,
  };
}
