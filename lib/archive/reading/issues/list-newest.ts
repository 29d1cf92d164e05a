import { articleAddress } from "@/lib/addresses";
import { PUBLISHED, publishedIssueCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { empty, sql } from "@/lib/db/dialect";
import { SHOWN_AT_SELECT, SHOWN_AT_SQL, shownAt } from "./shown-at";
import { type IssueKey, listSummaries } from "./summaries";
import type { IssueSummary } from "./types";

export type NewIssue = IssueSummary & { addedAt: Date; articles: { address: string; title: string }[] };

// What a feed holds: readers ask for it a few times a day.
const FEED_ISSUES = 40;

/** The issues that came into the archive last, with the titles of their articles. */
export async function listNewest(db: Db, publication: string | null): Promise<NewIssue[]> {
  const ofPublication = publication === null ? empty : sql`AND p."slug" = ${publication}`;
  const rows = await db.$queryRaw<{ publicationId: number | bigint; slug: string; address: string }[]>(sql`
    SELECT i."publicationId", p."slug", i."address" FROM "Issue" i JOIN "Publication" p ON p."id" = i."publicationId"
    JOIN "Import" im ON im."id" = i."importId"
    WHERE ${publishedIssueCondition} ${ofPublication}
    GROUP BY i."publicationId", p."slug", i."address" ORDER BY MAX(${SHOWN_AT_SQL}) DESC, MAX(i."id") DESC LIMIT ${FEED_ISSUES}`);
  const keys = rows.map((row) => ({ publicationId: Number(row.publicationId), address: row.address }));
  const [summaries, contents] = await Promise.all([listSummaries(db, keys), listContents(db, keys)]);
  return summaries.flatMap((summary, index) => {
    const key = keys[index];
    const content = key && contents.get(`${key.publicationId}/${key.address}`);
    return content ? [{ ...summary, ...content }] : [];
  });
}

type Contents = Pick<NewIssue, "addedAt" | "articles">;

async function listContents(db: Db, keys: IssueKey[]): Promise<Map<string, Contents>> {
  if (keys.length === 0) return new Map();
  const rows = await db.issue.findMany({
    where: { ...PUBLISHED, OR: keys },
    orderBy: { id: "asc" },
    select: {
      publicationId: true,
      address: true,
      ...SHOWN_AT_SELECT,
      articles: { orderBy: { position: "asc" }, select: { id: true, slug: true, title: true } },
    },
  });
  const contents = new Map<string, Contents>();
  for (const row of rows) {
    const key = `${row.publicationId}/${row.address}`;
    const articles = row.articles.map(({ id, slug, title }) => ({ address: articleAddress(id, slug), title }));
    const known = contents.get(key)?.articles ?? [];
    const addedAt = shownAt(row);
    const before = contents.get(key)?.addedAt;
    contents.set(key, { addedAt: before && before > addedAt ? before : addedAt, articles: [...known, ...articles] });
  }
  return contents;
}
