import type { Reason } from "@/lib/analysis/text/span";
import { isPublished } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { moveIssues } from "./move-issues";

/**
 * Makes two publications one, with all names of both. The one with more published issues keeps name and address, of equals
 * the one that came first, unless `into` is said to. Drafts count only where readers see neither.
 *
 * @returns the one that all is filed under from now on
 */
export async function joinPublications(
  db: Db,
  one: number,
  other: number,
  reason: Reason,
  now: Date,
  into?: number,
): Promise<number> {
  const kept = into ?? (await chooseKept(db, one, other));
  const gone = kept === one ? other : one;
  const names = await listNames(db, gone);
  // The names that led to the one that is gone have reasons of their own.
  await db.publication.updateMany({ where: { id: { in: names } }, data: { sameAsId: kept } });
  await db.publication.update({ where: { id: gone }, data: { sameAsReason: reason } });
  await moveIssues(db, names, kept, now);
  return kept;
}

/**
 * A name is a publication of its own again, with the issues that go by it or by a name that came along with it, as far as
 * those are still where it was.
 */
export async function leavePublication(db: Db, id: number, along: readonly number[], now: Date): Promise<void> {
  const { sameAsId } = await db.publication.findUniqueOrThrow({ where: { id }, select: { sameAsId: true } });
  if (sameAsId === null) return;
  const rows = await db.publication.findMany({ where: { id: { in: [...along] }, sameAsId }, select: { id: true } });
  const names = rows.map((row) => row.id);
  await db.publication.update({ where: { id }, data: { sameAsId: null, sameAsReason: Prisma.DbNull } });
  await db.publication.updateMany({ where: { id: { in: names } }, data: { sameAsId: id } });
  await moveIssues(db, [id, ...names], id, now);
}

async function chooseKept(db: Db, one: number, other: number): Promise<number> {
  const [first, second] = one < other ? [one, other] : [other, one];
  const rows = await db.issue.groupBy({
    by: ["publicationId", "status"],
    where: { publicationId: { in: [one, other] } },
    _count: true,
  });
  const [published, drafts] = [rows.filter(isPublished), rows.filter(({ status }) => status === "draft")];
  const counted = published.length > 0 ? published : drafts;
  const countOf = (id: number) => counted.find(({ publicationId }) => publicationId === id)?._count ?? 0;
  return countOf(second) > countOf(first) ? second : first;
}

async function listNames(db: Db, id: number): Promise<number[]> {
  const rows = await db.publication.findMany({ where: { OR: [{ id }, { sameAsId: id }] }, select: { id: true } });
  return rows.map((row) => row.id);
}
