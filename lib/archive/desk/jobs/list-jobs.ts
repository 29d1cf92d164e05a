import { importAddress, sourceAddress } from "@/lib/addresses";
import { type JobKind, jobKind, jobState, jobStep } from "@/lib/archive/filing/jobs/job";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { JobView } from "./types";

/** Jobs shown on the page: more than these wait behind them. */
const SHOWN = 100;

/** What runs, waits and has failed, in the order in which it is taken up; and how many there are. */
export async function listJobViews(db: Db): Promise<{ total: number; jobs: JobView[] }> {
  const apart = { kind: { not: "refile-people" } };
  const rows = await db.job.findMany({ where: apart, orderBy: { id: "asc" }, take: SHOWN, select: VIEW });
  const total = await db.job.count({ where: apart });
  const following = await summarizeRefiling(db);
  const jobs = [...rows.map(toView), ...(following ? [following] : [])];
  return { total: total + (following ? 1 : 0), jobs };
}

/** What failed and is not tried again by itself, oldest first. */
export async function listFailedJobs(db: Db): Promise<JobView[]> {
  const rows = await db.job.findMany({
    where: { state: "failed" },
    orderBy: { id: "asc" },
    take: SHOWN,
    select: VIEW,
  });
  return rows.map(toView);
}

/** The job of an import; null when there is none any more. */
export async function findImportJob(db: Db, importId: number): Promise<JobView | null> {
  const where = { kind_subject: { kind: "import", subject: String(importId) } };
  const row = await db.job.findUnique({ where, select: VIEW });
  return row && toView(row);
}

async function summarizeRefiling(db: Db): Promise<JobView | null> {
  const where = { kind: "refile-people" };
  const count = await db.job.count({ where });
  const first = count > 0 ? await db.job.findFirst({ where, orderBy: { id: "asc" }, select: VIEW }) : null;
  if (!first) return null;
  const about = count === 1 ? "1 article whose people changed" : `${count} articles whose people changed`;
  return { ...toView(first), about, address: null, totalCount: count };
}

const VIEW = {
  ...{ id: true, kind: true, subject: true, state: true, step: true, doneCount: true, totalCount: true },
  ...{ attempts: true, failures: true, failureWords: true, runAfter: true, createdAt: true, updatedAt: true },
} as const satisfies Prisma.JobSelect;

type Row = Prisma.JobGetPayload<{ select: typeof VIEW }>;

function toView({ subject, ...row }: Row): JobView {
  const kind = jobKind.parse(row.kind);
  const isImport = /^\d+$/.test(subject) && (kind === "import" || kind === "link-read" || kind === "refile-people");
  return {
    ...row,
    kind,
    about: isImport ? `Import ${subject}` : nameOther(kind, subject),
    address: isImport ? importAddress(Number(subject)) : kind === "source" ? sourceAddress(Number(subject)) : null,
    state: jobState.parse(row.state),
    step: row.step === null ? null : jobStep.parse(row.step),
  };
}

function nameOther(kind: JobKind, subject: string): string {
  if (kind === "source") return `Source ${subject}`;
  if (kind === "learn-lines") return `Publication ${subject}`;
  return subject === "all" ? "The whole archive" : nameIssues(subject.split(","));
}

/** Issues listed by their ids; of more it is said how many they are. */
const LISTED = 10;

function nameIssues(ids: readonly string[]): string {
  if (ids.length <= LISTED) return `Issues ${ids.join(", ")}`;
  return `${ids.length} issues, from ${ids[0]} to ${ids.at(-1)}`;
}
