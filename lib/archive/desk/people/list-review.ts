import { articleAddress } from "@/lib/addresses";
import { describeMention } from "@/lib/analysis/people/describe-mention";
import { type QuotedMention, quoteMention } from "@/lib/analysis/people/quote-mention";
import type { Reason } from "@/lib/analysis/text/span";
import { findCandidates } from "@/lib/archive/reading/articles/list-mentions";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { readCandidates } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import type { Prisma } from "@/lib/db/generated/sqlite/client";

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

const REVIEWED_PER_PAGE = 20;
const QUOTED = 3;

/** Names that are left open because several persons fit, of the articles that came last first. */
export async function listOpenNames(db: Db, page: number): Promise<Page<OpenName>> {
  const groups = await db.$queryRaw<{ firstId: number; articleId: number; total: bigint }[]>(sql`
    SELECT MIN(m."id") AS "firstId", m."articleId", COUNT(*) OVER () AS "total" ${OPEN_MENTIONS}
    ORDER BY m."articleId" DESC, MIN(m."start")
    LIMIT ${REVIEWED_PER_PAGE} OFFSET ${(page - 1) * REVIEWED_PER_PAGE}`);
  const articleIds = groups.map((group) => Number(group.articleId));
  const open = await db.mention.findMany({
    where: { isOpen: true, articleId: { in: articleIds } },
    orderBy: { start: "asc" },
    select: MENTION,
  });
  const names = groups.flatMap(({ firstId }) => findOpenName(open, Number(firstId)) ?? []);
  const candidates = await findCandidates(
    db,
    names.flatMap(({ first }) => readCandidates(first.candidates)),
    "editors",
  );
  return toPage(
    names.map((name) => toOpenName(name, candidates)),
    Number(groups[0]?.total ?? 0),
    page,
  );
}

/** Mentions that are open for the same reason in one article are one name there, however it is written. */
const OPEN_MENTIONS = sql`FROM "Mention" m JOIN "Article" a ON a."id" = m."articleId"
    WHERE m."isOpen" = TRUE AND a."status" IN ('draft', 'published')
    GROUP BY m."articleId", CAST(m."candidates" AS TEXT), m."rule", CAST(m."args" AS TEXT)`;

type MentionRow = Prisma.MentionGetPayload<{ select: typeof MENTION }>;
type NameRows = { first: MentionRow; rows: MentionRow[] };

function findOpenName(open: readonly MentionRow[], firstId: number): NameRows | null {
  const first = open.find((row) => row.id === firstId);
  if (!first) return null;
  const keyOf = (row: MentionRow) => JSON.stringify([row.article.id, row.candidates, row.rule, row.args]);
  return { first, rows: open.filter((row) => keyOf(row) === keyOf(first)) };
}

function toOpenName({ first, rows }: NameRows, candidates: ReadonlyMap<number, PersonRef>): OpenName {
  const [longest = first] = [...rows].sort((a, b) => b.form.length - a.form.length);
  const own = readCandidates(first.candidates).flatMap((id) => candidates.get(id) ?? []);
  return {
    article: toArticle(first.article),
    form: longest.form.replace(/\s+/g, " "),
    mentionIds: rows.map((row) => row.id),
    quotes: rows.slice(0, QUOTED).map((row) => quoteMention(textOf(first.article), row)),
    reason: describeMention(first),
    candidates: [...new Map(own.map((person) => [person.id, person])).values()],
  };
}

/** New persons that wait for an editor, the most often named first. */
export async function listWaiting(db: Db, page: number): Promise<Page<WaitingPerson>> {
  const rows = await db.$queryRaw<{ id: number; name: string; articles: bigint; total: bigint }[]>(sql`
    SELECT p."id", p."name", COUNT(DISTINCT m."articleId") AS "articles", COUNT(*) OVER () AS "total" ${WAITING}
    GROUP BY p."id", p."name" ORDER BY "articles" DESC, p."id" DESC
    LIMIT ${REVIEWED_PER_PAGE} OFFSET ${(page - 1) * REVIEWED_PER_PAGE}`);
  const persons = rows.map(({ id, ...row }) => ({ ...row, id: Number(id) }));
  const seen = await listSeen(
    db,
    persons.map(({ id }) => id),
  );
  const items = persons.map(({ id, name, articles }) => ({
    ...{ id, name, articleCount: Number(articles) },
    seen: seen.filter((row) => row.foundPersonId === id).map(toSeen),
  }));
  return toPage(items, Number(rows[0]?.total ?? 0), page);
}

const WAITING = sql`FROM "Person" p JOIN "Mention" m ON m."foundPersonId" = p."id"
    JOIN "Article" a ON a."id" = m."articleId"
    WHERE p."status" = 'waiting' AND m."decisionId" IS NULL AND a."status" IN ('draft', 'published')`;

/** The surest mentions of each person, surest first. */
async function listSeen(db: Db, personIds: readonly number[]) {
  if (personIds.length === 0) return [];
  const ranked = await db.$queryRaw<{ id: number }[]>(sql`
    SELECT "id" FROM (
      SELECT m."id", ROW_NUMBER() OVER (PARTITION BY p."id" ORDER BY m."confidence" DESC, m."id") AS "rank"
      ${WAITING} AND p."id" IN (${join([...personIds])})
    ) ranked WHERE "rank" <= ${QUOTED}`);
  return db.mention.findMany({
    where: { id: { in: ranked.map((row) => Number(row.id)) } },
    orderBy: [{ confidence: "desc" }, { id: "asc" }],
    select: { ...MENTION, foundPersonId: true },
  });
}

const toSeen = ({ article, confidence, ...row }: MentionRow): WaitingPerson["seen"][number] => ({
  article: toArticle(article),
  quote: quoteMention(textOf(article), row),
  confidence,
  reason: describeMention(row),
});

/** How much waits, for the editors' overview. */
export async function countReview(db: Db): Promise<{ open: number; waiting: number }> {
  const [open] = await db.$queryRaw<{ count: bigint }[]>(sql`
    SELECT COUNT(*) AS "count" FROM (SELECT m."articleId" ${OPEN_MENTIONS}) names`);
  const [waiting] = await db.$queryRaw<{ count: bigint }[]>(sql`SELECT COUNT(DISTINCT p."id") AS "count" ${WAITING}`);
  return { open: Number(open?.count ?? 0), waiting: Number(waiting?.count ?? 0) };
}

const MENTION = {
  id: true,
  start: true,
  end: true,
  form: true,
  confidence: true,
  rule: true,
  args: true,
  candidates: true,
  article: { select: { id: true, slug: true, title: true, body: BODY } },
} as const satisfies Prisma.MentionSelect;

const toArticle = ({ id, slug, title }: { id: number; slug: string; title: string }): ReviewedArticle => ({
  id,
  title,
  address: articleAddress(id, slug),
});

function toPage<T>(items: T[], total: number, page: number): Page<T> {
  return { items, total, page, pageCount: Math.max(1, Math.ceil(total / REVIEWED_PER_PAGE)) };
}
