import { fingerprintOf } from "@/lib/analysis/articles/fingerprint";
import type { ParsedIssue } from "@/lib/analysis/intake/types";
import type { Db } from "@/lib/db/client";

export type Duplicate = { issueId: number; kind: "same-bytes" | "same-issue"; words: string };

const HELD = { status: { not: "withdrawn" } };

/** The issue that holds the same bytes already; null when none does. */
export async function findSameBytes(db: Db, originalId: number): Promise<Duplicate | null> {
  const issue = await db.issue.findFirst({ where: { originalId, ...HELD }, select: { id: true } });
  return issue && { issueId: issue.id, kind: "same-bytes", words: "The archive holds exactly this file already." };
}

/** Which of these originals are filed already: asked once for many, of which few are. */
export async function listFiled(db: Db, originalIds: readonly number[]): Promise<Set<number>> {
  const where = { originalId: { in: [...originalIds] }, ...HELD };
  const rows = await db.issue.findMany({ where, select: { originalId: true } });
  return new Set(rows.map(({ originalId }) => originalId));
}

/**
 * The issue this document repeats in other bytes: the same number of the same publication, or one that holds at least half
 * of its articles word for word. Null when it is new.
 *
 * @param sameNumber the issue of the same number of its publication, where there is one
 */
export async function findSameIssue(db: Db, parsed: ParsedIssue, sameNumber: number | null): Promise<Duplicate | null> {
  if (sameNumber === null || !parsed.publication || !parsed.number) return findSameArticles(db, parsed);
  const words = `The archive holds no. ${parsed.number.value} of ${parsed.publication.value} already, in another file.`;
  return { issueId: sameNumber, kind: "same-issue", words };
}

async function findSameArticles(db: Db, parsed: ParsedIssue): Promise<Duplicate | null> {
  const prints = parsed.articles.map(fingerprintOf);
  const rows = await db.article.findMany({
    where: { fingerprint: { in: prints }, ...HELD },
    select: { issueId: true },
    orderBy: { issueId: "asc" },
  });
  const counts = new Map<number, number>();
  for (const { issueId } of rows) counts.set(issueId, (counts.get(issueId) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!best || best[1] * 2 < prints.length) return null;
  const words = `${best[1]} of its ${prints.length} articles stand in the archive already, word for word.`;
  return { issueId: best[0], kind: "same-issue", words };
}
