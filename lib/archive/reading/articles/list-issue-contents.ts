import { articleAddress } from "@/lib/addresses";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import type { ArticlePage, ArticleView } from "./types";

// A page of contents beside a text; the issue's own page lists all.
const MAX_ENTRIES = 60;

type Place = Pick<ArticleView, "id" | "issue" | "status">;

/** The first of what an article's issue holds, and whether it holds more, as readers see it: originals of one address read on from each other. */
export async function listIssueContents(
  db: Db,
  { id: here, issue, status }: Place,
): Promise<Pick<ArticlePage, "contents" | "hasMoreContents">> {
  // Issues without a publication share no address with others.
  const sameIssue =
    issue.publication === null
      ? sql`i."id" = ${issue.id}`
      : sql`i."publicationId" = (SELECT "id" FROM "Publication" WHERE "slug" = ${issue.publication.slug})
          AND i."address" = (SELECT "address" FROM "Issue" WHERE "id" = ${issue.id})`;
  const rows = await db.$queryRaw<{ id: number; slug: string; title: string }[]>(sql`
    WITH own AS MATERIALIZED (SELECT i."id" FROM "Issue" i WHERE ${sameIssue})
    SELECT x."id", x."slug", x."title" FROM own CROSS JOIN "Article" x
    WHERE x."issueId" = own."id" AND x."status" = ${status}
    ORDER BY x."issueId", x."position" LIMIT ${MAX_ENTRIES + 1}`);
  const contents = rows
    .slice(0, MAX_ENTRIES)
    .map(({ id, slug, title }) => ({ title, address: articleAddress(id, slug), isHere: id === here }));
  return { contents, hasMoreContents: rows.length > MAX_ENTRIES };
}
