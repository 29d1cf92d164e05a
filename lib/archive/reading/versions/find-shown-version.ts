import { articleAddress, issueAddress, readId, versionAddress } from "@/lib/addresses";
import { isPublished } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";

/**
 * Where the address of an older version leads as long as another version is shown: an article to the same article there, else
 * to the older version, which prints it; an issue to the older version. A version that is shown leads to its issue. Null for
 * any other address.
 */
export async function findShownVersion(db: Db, address: string): Promise<string | null> {
  const [, article] = /^\/articles\/([^/]+)$/.exec(address) ?? [];
  if (article !== undefined) return findArticle(db, readId(article));
  const [, issueId, rest = ""] = /^\/issues\/[^/]+\/[^/]+\/versions\/(\d{1,9})(\/difference)?$/.exec(address) ?? [];
  if (issueId !== undefined) return findVersion(db, Number(issueId), address, rest);
  const [, publication, issue] = /^\/issues\/([^/]+)\/([^/]+)(?:\/(?:versions|as-published))?$/.exec(address) ?? [];
  return publication === undefined || issue === undefined ? null : findIssue(db, publication, issue);
}

const ISSUE = { id: true, address: true, versionSet: true, publication: { select: { slug: true } } } as const;

async function findArticle(db: Db, id: number | null): Promise<string | null> {
  if (id === null) return null;
  const article = await db.article.findFirst({
    where: { id, status: "superseded" },
    select: { fingerprint: true, issue: { select: ISSUE } },
  });
  if (!article?.issue.publication) return null;
  const { fingerprint, issue } = article;
  const same = await db.article.findFirst({
    where: { fingerprint, status: "published", issue: { versionSet: issue.versionSet ?? -1 } },
    select: { id: true, slug: true },
  });
  if (same) return articleAddress(same.id, same.slug);
  return `${versionAddress(article.issue.publication.slug, issue.address, issue.id)}#article-${id}`;
}

/** The newest of those that were at this address. */
async function findIssue(db: Db, publication: string, address: string): Promise<string | null> {
  const issue = await db.issue.findFirst({
    where: { publication: { slug: publication }, address, status: "superseded" },
    orderBy: { id: "desc" },
    select: ISSUE,
  });
  return issue && versionAddress(publication, issue.address, issue.id);
}

/** Shown again it is the issue itself; the difference of what is shown from itself is none. */
async function findVersion(db: Db, id: number, address: string, rest: string): Promise<string | null> {
  const issue = await db.issue.findUnique({ where: { id }, select: { ...ISSUE, status: true } });
  if (!issue?.publication) return null;
  const { slug } = issue.publication;
  if (isPublished(issue)) return issueAddress(slug, issue.address);
  const own = `${versionAddress(slug, issue.address, id)}${rest}`;
  return issue.status === "superseded" && own !== address ? own : null;
}
