import type { Reason } from "@/lib/analysis/text/span";
import { nameRow } from "@/lib/archive/desk/imports/list-other-versions";
import type { Page } from "@/lib/archive/desk/people/list-review";
import { readReasonList } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

/** An issue whose split into articles is doubtful, and why. */
export type DoubtfulSplit = {
  issueId: number;
  title: string;
  fileName: string;
  articleCount: number;
  isDraft: boolean;
  reasons: Reason[];
};

// Fewer issues have no usual number of articles.
const LEAST_ISSUES = 5;
// An issue of a third, or of three times the usual number, is rarely meant so.
const FACTOR = 3;
// Three articles in place of one are no sign.
const LEAST_MORE = 9;
// What reading warned of that concerns where articles begin and end.
const WARNINGS = ["pages-cut", "dense-markup", "broken-front-matter"];
// As many as one would look through; more are shown once these are decided.
const MAX_DOUBTS = 500;

const isWarned = join(
  WARNINGS.map((rule) => sql`CAST(t."warnings" AS TEXT) LIKE ${`%"${rule}"%`}`),
  " OR ",
);

type Row = { id: number | bigint; usual: number | string | null };

/**
 * Drafts that reading warned of, and issues with far fewer or more articles than their publication's usually have; without those
 * whose split an editor has corrected or called right. One statement.
 */
async function findDoubts(db: Db): Promise<Row[]> {
  const isDecided = sql`EXISTS (SELECT 1 FROM "DecisionSubject" s JOIN "Decision" d ON d."id" = s."decisionId"
    WHERE s."key" = 'original:' || o."sha256" AND d."undoneAt" IS NULL AND d."kind" IN ('split-right', 'split-correction'))`;
  return db.$queryRaw<Row[]>(sql`
    WITH "Usual" AS (
      SELECT "publicationId", AVG("articleCount") AS "usual" FROM "Issue"
      WHERE "status" IN ('draft', 'published') AND "publicationId" IS NOT NULL
      GROUP BY "publicationId" HAVING COUNT(*) >= ${LEAST_ISSUES}
    ), "Doubt" AS (
      SELECT i."id", u."usual" FROM "Usual" u JOIN "Issue" i ON i."publicationId" = u."publicationId"
      WHERE i."status" IN ('draft', 'published') AND (i."articleCount" * ${FACTOR} <= u."usual"
        OR (i."articleCount" >= ${LEAST_MORE} AND i."articleCount" >= u."usual" * ${FACTOR}))
      UNION ALL
      SELECT i."id", NULL FROM "Issue" i JOIN "IssueText" t ON t."issueId" = i."id"
      WHERE i."status" = 'draft' AND (${isWarned})
    )
    SELECT i."id", MAX(x."usual") AS "usual" FROM "Doubt" x JOIN "Issue" i ON i."id" = x."id"
    JOIN "Original" o ON o."id" = i."originalId" WHERE NOT ${isDecided}
    GROUP BY i."id" ORDER BY i."id" DESC LIMIT ${MAX_DOUBTS}`);
}

/** How many there are, up to a limit. */
export const countDoubtfulSplits = async (db: Db): Promise<number> => (await findDoubts(db)).length;

/** The newest first, a page at a time. */
export async function listDoubtfulSplits(db: Db, page: number, pageSize: number): Promise<Page<DoubtfulSplit>> {
  const doubts = await findDoubts(db);
  const shown = doubts.slice((page - 1) * pageSize, page * pageSize);
  const issues = await db.issue.findMany({
    where: { id: { in: shown.map(({ id }) => Number(id)) } },
    orderBy: { id: "desc" },
    select: {
      ...{ id: true, title: true, number: true, status: true, articleCount: true },
      publication: { select: { name: true } },
      original: { select: { fileName: true } },
      body: { select: { warnings: true } },
    },
  });
  const usual = new Map(
    shown.map((row) => [Number(row.id), row.usual === null ? null : Math.round(Number(row.usual))]),
  );
  const items = issues.map((issue): DoubtfulSplit => {
    const unusual = describeCount(issue.articleCount, usual.get(issue.id) ?? null, issue.publication?.name ?? "");
    const warnings = readReasonList(issue.body?.warnings ?? []).filter(({ rule }) => WARNINGS.includes(rule));
    return {
      ...{ issueId: issue.id, articleCount: issue.articleCount, isDraft: issue.status === "draft" },
      ...{ title: nameRow(issue) || issue.original.fileName, fileName: issue.original.fileName },
      reasons: [...unusual, ...warnings],
    };
  });
  return { items, total: doubts.length, page, pageCount: Math.max(1, Math.ceil(doubts.length / pageSize)) };
}

function describeCount(count: number, usual: number | null, publication: string): Reason[] {
  if (usual === null) return [];
  const articles = count === 1 ? "1 article" : `${count} articles`;
  return [{ rule: "unusual-count", words: `${articles}; issues of ${publication} usually have about ${usual}.` }];
}
