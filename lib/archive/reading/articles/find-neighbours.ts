import type { Db } from "@/lib/db/client";
import { SUMMARY_SELECT, toArticleSummary } from "./summaries";
import type { ArticleSummary } from "./types";

type Place = { issueId: number; position: number; status: string };
type Neighbours = { previous: ArticleSummary | null; next: ArticleSummary | null };

/** The articles before and after in the issue as readers see it: originals of one address read on from each other. */
export async function findNeighbours(db: Db, { issueId, position, status }: Place): Promise<Neighbours> {
  const issue = await db.issue.findUniqueOrThrow({
    where: { id: issueId },
    select: { publicationId: true, address: true },
  });
  // Issues without a publication share no address with others.
  const sameIssue = issue.publicationId === null ? { id: issueId } : issue;
  const [previous, next] = await Promise.all([
    db.article.findFirst({
      where: {
        status,
        issue: sameIssue,
        OR: [{ issueId, position: { lt: position } }, { issueId: { lt: issueId } }],
      },
      orderBy: [{ issueId: "desc" }, { position: "desc" }],
      select: SUMMARY_SELECT,
    }),
    db.article.findFirst({
      where: {
        status,
        issue: sameIssue,
        OR: [{ issueId, position: { gt: position } }, { issueId: { gt: issueId } }],
      },
      orderBy: [{ issueId: "asc" }, { position: "asc" }],
      select: SUMMARY_SELECT,
    }),
  ]);
  return { previous: previous && toArticleSummary(previous), next: next && toArticleSummary(next) };
}
