import { listVersions } from "@/lib/archive/reading/issues/list-versions";
import type { IssueVersion } from "@/lib/archive/reading/issues/types";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";

/** A version by its address; `issueId` is the last part of it. */
export type VersionKey = { publication: string; address: string; issueId: number };

/**
 * An older version and the one that is shown in its place.
 * @throws AppError `not-found` also for the one that is shown, which has an address of its own; `gone` when it was taken back
 */
export async function loadVersion(db: Db, key: VersionKey): Promise<{ version: IssueVersion; shown: IssueVersion }> {
  const row = await db.issue.findFirst({
    where: { id: key.issueId, address: key.address, publication: { slug: key.publication } },
    select: { status: true, versionSet: true },
  });
  if (row?.status === "withdrawn") throw new AppError("gone", "This version was taken back by an editor.");
  const versions = await listVersions(db, row?.versionSet == null ? [] : [row.versionSet]);
  const version = versions.find(({ issueId, isShown }) => issueId === key.issueId && !isShown);
  const shown = versions.find(({ isShown }) => isShown);
  if (!version || !shown) throw new AppError("not-found", "There is no such version.");
  return { version, shown };
}
