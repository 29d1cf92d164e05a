import { fingerprintOf } from "@/lib/analysis/articles/fingerprint";
import type { ParsedIssue } from "@/lib/analysis/intake/types";
import { publicationKey } from "@/lib/archive/reading/publications/publication-key";
import type { Db } from "@/lib/db/client";

export type Duplicate = { issueId: number; kind: "same-bytes" | "same-issue"; words: string };

const HELD = { status: { not: "withdrawn" } };

/** The issue that holds the same bytes already; null when none does. */
export async function findSameBytes(db: Db, originalId: number): Promise<Duplicate | null> {
  const issue = await db.issue.findFirst({ where: { originalId, ...HELD }, select: { id: true } });
  return issue && { issueId: issue.id, kind: "same-bytes", words: "The archive holds exactly this file already." };
}

/**
 * The issue this document repeats in other bytes: the same number of the same publication, or one that holds at least half
 * of its articles word for word. Null when it is new.
 */
export async function findSameIssue(db: Db, parsed: ParsedIssue): Promise<Duplicate | null> {
  return (await findSameNumber(db, parsed)) ?? (await findSameArticles(db, parsed));
}

async function findSameNumber(db: Db, parsed: ParsedIssue): Promise<Duplicate | null> {
  if (!parsed.publication || !parsed.number) return null;
  const nameKey = publicationKey(parsed.publication.value);
  const publication = { OR: [{ nameKey }, { names: { some: { nameKey } } }] };
  const number = parsed.number.value;
  const sameYear = parsed.date
    ? { OR: [{ date: null }, { date: { startsWith: parsed.date.value.date.slice(0, 4) } }] }
    : {};
  const issue = await db.issue.findFirst({
    where: { publication, number, ...sameYear, ...HELD },
    select: { id: true },
  });
  const words = `The archive holds no. ${number} of ${parsed.publication.value} already, in another file.`;
  return issue && { issueId: issue.id, kind: "same-issue", words };
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
