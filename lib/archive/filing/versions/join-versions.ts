import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import type { FoundVersion } from "./find-version";

/** Files an issue as a version of others. Which of them readers are shown is settled when it is published. */
export async function joinVersions(db: Db, issueId: number, found: Omit<FoundVersion, "repeats">): Promise<void> {
  const { versionSet, issueIds, reason } = found;
  // Versions that were found by another one each are of one issue, too.
  const joined = await db.issue.findMany({
    where: { id: { in: issueIds }, versionSet: { not: null } },
    select: { versionSet: true },
  });
  const sets = joined.flatMap((row) => row.versionSet ?? []);
  const where = { OR: [{ id: { in: issueIds } }, { versionSet: { in: sets } }] };
  await db.issue.updateMany({ where, data: { versionSet } });
  await db.issue.update({ where: { id: issueId }, data: { versionSet, versionReason: reason }, select: { id: true } });
}

/** Files an issue for itself again. The others go by the id of one of them, so that it may found a set of its own. */
export async function leaveVersions(db: Db, issueId: number, others: readonly number[]): Promise<void> {
  const alone = { versionSet: null, versionReason: Prisma.DbNull };
  await db.issue.update({ where: { id: issueId }, data: alone, select: { id: true } });
  const [first] = others;
  if (first === undefined) return;
  await db.issue.updateMany({ where: { versionSet: issueId }, data: { versionSet: Math.min(first, ...others) } });
}

/** The hashes of the other versions of an original. */
export async function listOtherVersions(db: Db, sha256: string, versionSet: number | null): Promise<string[]> {
  if (versionSet === null) return [];
  // Before a second version is filed, the first goes by its own id.
  const where = { OR: [{ versionSet }, { id: versionSet }], status: { not: "withdrawn" } };
  const rows = await db.issue.findMany({ where, select: { original: { select: { sha256: true } } } });
  return rows.map(({ original }) => original.sha256).filter((other) => other !== sha256);
}
