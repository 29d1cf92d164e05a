import { articleAddress } from "@/lib/addresses";
import { type QuotedMention, quoteMention } from "@/lib/analysis/people/quote-mention";
import type { Reason } from "@/lib/analysis/text/span";
import { findCandidates } from "@/lib/archive/reading/articles/list-mentions";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { readCandidates, readReason } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";

export type ReviewedArticle = { id: number; title: string; address: string };

/** A name of one article that could be several persons': all its mentions there, which are decided at once. */
export type OpenName = {
  article: ReviewedArticle;
  form: string;
  mentionIds: number[];
  quotes: QuotedMention[];
  reason: Reason;
  candidates: PersonRef[];
};

/** Somebody new of whose name the tagger was not sure. */
export type WaitingPerson = {
  id: number;
  name: string;
  articleCount: number;
  seen: { article: ReviewedArticle; quote: QuotedMention; confidence: number; reason: Reason }[];
};

export type Page<T> = { items: T[]; total: number; page: number; pageCount: number };

export const REVIEWED_PER_PAGE = 20;
const QUOTED = 3;

/** Names that are left open because several persons fit, of the articles that came last first. */
export async function listOpenNames(db: Db, page: number): Promise<Page<OpenName>> {
  const groups = await db.$queryRaw<{ firstId: bigint; total: bigint }[]>(sql`
    SELECT MIN(m."id") AS "firstId", COUNT(*) OVER () AS "total" FROM "Mention" m
    JOIN "Article" a ON a."id" = m."articleId"
    WHERE m."personId" IS NULL AND m."foundPersonId" IS NULL AND m."decisionId" IS NULL
      AND CAST(m."candidates" AS TEXT) <> '[]' AND a."status" <> 'withdrawn'
    GROUP BY m."articleId", CAST(m."candidates" AS TEXT), CAST(m."reason" AS TEXT)
    ORDER BY m."articleId" DESC, MIN(m."start")
    LIMIT ${REVIEWED_PER_PAGE} OFFSET ${(page - 1) * REVIEWED_PER_PAGE}`);
  const items: OpenName[] = [];
  for (const { firstId } of groups) items.push(await loadOpenName(db, Number(firstId)));
  return toPage(items, Number(groups[0]?.total ?? 0), page);
}

/** All mentions of the article that are open for the same reason: one person's there, who may be called in several ways. */
async function loadOpenName(db: Db, firstId: number): Promise<OpenName> {
  const first = await db.mention.findUniqueOrThrow({ where: { id: firstId }, select: MENTION });
  const { article } = first;
  const where = { articleId: article.id, personId: null, foundPersonId: null, decisionId: null };
  const open = await db.mention.findMany({ where, orderBy: { start: "asc" }, select: MENTION });
  const asFirst = JSON.stringify([first.candidates, first.reason]);
  const rows = open.filter((row) => JSON.stringify([row.candidates, row.reason]) === asFirst);
  const candidates = await findCandidates(db, readCandidates(first.candidates), "editors");
  const [longest = first] = [...rows].sort((a, b) => b.form.length - a.form.length);
  return {
    article: toArticle(article),
    form: longest.form.replace(/\s+/g, " "),
    mentionIds: rows.map((row) => row.id),
    quotes: rows.slice(0, QUOTED).map((row) => quoteMention(textOf(article), row)),
    reason: readReason(first.reason),
    candidates: [...new Map([...candidates.values()].map((person) => [person.id, person])).values()],
  };
}

/** New persons that wait for an editor, the most often named first. */
export async function listWaiting(db: Db, page: number): Promise<Page<WaitingPerson>> {
  const rows = await db.$queryRaw<{ id: number; name: string; articles: bigint; total: bigint }[]>(sql`
    SELECT p."id", p."name", COUNT(DISTINCT m."articleId") AS "articles", COUNT(*) OVER () AS "total"
    FROM "Person" p JOIN "Mention" m ON m."foundPersonId" = p."id" JOIN "Article" a ON a."id" = m."articleId"
    WHERE p."status" = 'waiting' AND m."decisionId" IS NULL AND a."status" <> 'withdrawn'
    GROUP BY p."id", p."name" ORDER BY "articles" DESC, p."id" DESC
    LIMIT ${REVIEWED_PER_PAGE} OFFSET ${(page - 1) * REVIEWED_PER_PAGE}`);
  const items: WaitingPerson[] = [];
  for (const { id, name, articles } of rows) {
    items.push({ id, name, articleCount: Number(articles), seen: await listSeen(db, id) });
  }
  return toPage(items, Number(rows[0]?.total ?? 0), page);
}

async function listSeen(db: Db, foundPersonId: number): Promise<WaitingPerson["seen"]> {
  const rows = await db.mention.findMany({
    where: { foundPersonId, decisionId: null, article: { status: { not: "withdrawn" } } },
    orderBy: { confidence: "desc" },
    take: QUOTED,
    select: MENTION,
  });
  return rows.map((row) => ({
    article: toArticle(row.article),
    quote: quoteMention(textOf(row.article), row),
    confidence: row.confidence,
    reason: readReason(row.reason),
  }));
}

/** How much waits, for the editors' overview. */
export async function countReview(db: Db): Promise<{ open: number; waiting: number }> {
  const [open, waiting] = [await listOpenNames(db, 1), await listWaiting(db, 1)];
  return { open: open.total, waiting: waiting.total };
}

const MENTION = {
  id: true,
  start: true,
  end: true,
  form: true,
  confidence: true,
  reason: true,
  candidates: true,
  article: { select: { id: true, slug: true, title: true, body: BODY } },
} as const;

const toArticle = ({ id, slug, title }: { id: number; slug: string; title: string }): ReviewedArticle => ({
  id,
  title,
  address: articleAddress(id, slug),
});

function toPage<T>(items: T[], total: number, page: number): Page<T> {
  return { items, total, page, pageCount: Math.max(1, Math.ceil(total / REVIEWED_PER_PAGE)) };
}
