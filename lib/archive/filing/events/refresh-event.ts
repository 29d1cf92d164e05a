import { isDeepStrictEqual } from "node:util";
import { toSlug } from "@/lib/addresses";
import { MAX_ARTICLES, type NamedEvent, nameEvent } from "@/lib/analysis/events/reports/name-event";
import { type EventEdits, findEdits } from "@/lib/archive/history/find-edits";
import { ARTICLE_PREFIX } from "@/lib/archive/history/subject-keys";
import { isPublished, publishedArticleCondition, sureMemberCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import { valueRows } from "@/lib/db/value-rows";
import { loadLinkables } from "./load-linkable";

/** Articles whose events are looked up together: each is a bound value. */
const ARTICLES_AT_ONCE = 500;

/** Brings the events of these articles up to date, but those that are. */
export async function refreshEventsOf(
  db: Db,
  articleIds: readonly number[],
  fresh: ReadonlySet<number> = new Set(),
): Promise<void> {
  const done = new Set(fresh);
  for (let start = 0; start < articleIds.length; start += ARTICLES_AT_ONCE) {
    const some = join(articleIds.slice(start, start + ARTICLES_AT_ONCE));
    const found = await listMembers(
      db,
      sql`SELECT own."eventId" FROM "EventArticle" own WHERE own."articleId" IN (${some})`,
    );
    const events = [...found].filter(([id]) => !done.has(id));
    for (const [id] of events) done.add(id);
    for (let at = 0; at < events.length; at += BATCH) await refresh(db, new Map(events.slice(at, at + BATCH)));
  }
}

/** Events whose reports are read together: most have few, and each statement costs more than a report. */
const BATCH = 100;

/** Counts, names and dates of events from their published articles; an editor's name and date before those found. */
export async function refreshEvents(db: Db, eventIds: readonly number[]): Promise<void> {
  for (let start = 0; start < eventIds.length; start += BATCH) {
    await refresh(db, await listMembers(db, join(eventIds.slice(start, start + BATCH))));
  }
}

async function refresh(db: Db, members: ReadonlyMap<number, Members>): Promise<void> {
  const all = [...members.values()].flatMap(({ articles }) => articles);
  const ids = [...members.values()].flatMap(({ articles }) => listSpeaking(articles).map((article) => article.id));
  const reports = new Map((await loadLinkables(db, ids)).map((report) => [report.id, report]));
  const edits = await findEdits(
    db,
    all.filter(({ isDecided }) => isDecided).map((article) => article.fingerprint),
  );
  const told = [...members].map(([id, { articles, dateReason }]) => {
    const found = nameEvent(listSpeaking(articles).flatMap((article) => reports.get(article.id) ?? []));
    return { id, articles, dateReason, found, edits: edits.get(id) ?? NO_EDITS };
  });
  await storeEvents(db, told);
}

const NO_EDITS: EventEdits = { name: null, date: null };

type Member = {
  id: number;
  status: string;
  publicationId: number | null;
  fingerprint: string;
  /** Whether a shown link or an editor ties it to the event. */
  isSure: boolean;
  /** Whether an editor ever decided anything about it: few are asked for again. */
  isDecided: boolean;
};

type Members = { articles: Member[]; dateReason: unknown };

type MemberRow = Omit<Member, "id" | "isSure" | "isDecided"> & {
  eventId: number;
  isSure: boolean | number | bigint;
  dateReason: string | null;
  id: number | null;
  decided: number;
};

/** @param events ids of events, or what selects them */
async function listMembers(db: Db, events: Sql): Promise<Map<number, Members>> {
  const rows = await db.$queryRaw<MemberRow[]>(sql`
    SELECT e."id" AS "eventId", CAST(e."dateReason" AS TEXT) AS "dateReason", a."id", a."status", a."publicationId", a."fingerprint",
      ${sureMemberCondition(sql`x`)} AS "isSure", CASE WHEN EXISTS (SELECT 1 FROM "DecisionSubject" s WHERE s."key" = ${ARTICLE_PREFIX} || a."fingerprint")
        THEN 1 ELSE 0 END AS "decided"
    FROM "Event" e LEFT JOIN "EventArticle" x ON x."eventId" = e."id" LEFT JOIN "Article" a ON a."id" = x."articleId"
    WHERE e."id" IN (${events}) ORDER BY e."id", a."id"`);
  const members = new Map<number, Members>();
  for (const { eventId, dateReason, id, decided, isSure, ...article } of rows) {
    const event: Members = members.get(eventId) ?? { articles: [], dateReason: JSON.parse(dateReason ?? "null") };
    if (id !== null) event.articles.push({ id, isSure: Boolean(isSure), isDecided: Number(decided) > 0, ...article });
    members.set(eventId, event);
  }
  return members;
}

/** The reports that name an event: the first that are published; of an event that has none yet, the first of all. */
function listSpeaking(members: readonly Member[]): readonly Member[] {
  const published = members.filter(isPublished);
  return (published.length > 0 ? published : members).slice(0, MAX_ARTICLES);
}

/** Publications with a report that is surely of the event; one where none is, since one at least tells it. */
function countPublications(published: readonly Member[]): number {
  const sure = published.filter(({ isSure }) => isSure);
  return new Set((sure.length > 0 ? sure : published.slice(0, 1)).map((article) => article.publicationId)).size;
}

type Told = Members & { id: number; found: NamedEvent; edits: EventEdits };

const COLUMNS = {
  id: "INTEGER",
  name: "TEXT",
  nameOrigin: "TEXT",
  slug: "TEXT",
  date: "TEXT",
  datePrecision: "TEXT",
  articleCount: "INTEGER",
  publicationCount: "INTEGER",
} as const;

/** In one statement, and one more for each whose date has another reason now, which is rare. */
async function storeEvents(db: Db, events: readonly Told[]): Promise<void> {
  const stored = events.map(({ id, articles, found, edits }) => {
    const published = articles.filter(isPublished);
    const [name, date] = [edits.name ?? found.name, edits.date ?? found.date];
    const publicationCount = countPublications(published);
    return {
      ...{ id, name, nameOrigin: edits.name === null ? "found" : "editor", slug: toSlug(name) || "event" },
      ...{ date: date?.value.date ?? null, datePrecision: date?.value.precision ?? null },
      ...{ articleCount: published.length, publicationCount },
    };
  });
  for (const rows of valueRows(COLUMNS, stored)) {
    await db.$executeRaw(sql`${rows}
      UPDATE "Event" SET "name" = v."name", "nameOrigin" = v."nameOrigin", "slug" = v."slug", "date" = v."date",
        "datePrecision" = v."datePrecision", "articleCount" = v."articleCount", "publicationCount" = v."publicationCount"
      FROM v WHERE "Event"."id" = v."id"`);
  }
  for (const { id, dateReason, found, edits } of events) {
    const reason = (edits.date ?? found.date)?.reason;
    if (reason === undefined || isDeepStrictEqual(reason, dateReason)) continue;
    await db.event.update({ where: { id }, data: { dateReason: reason }, select: { id: true } });
  }
}

// More say no more than that something else is wrong.
const MAX_WRONG = 100;

/** Events whose kept numbers of published articles and their publications are not what their members add up to. Changes nothing. */
export async function findWrongEvents(db: Db): Promise<{ eventId: number }[]> {
  return db.$queryRaw<{ eventId: number }[]>(sql`
    SELECT e."id" AS "eventId" FROM "Event" e LEFT JOIN (
      SELECT m."eventId", COUNT(*) AS "articles",
        COALESCE(NULLIF(COUNT(DISTINCT CASE WHEN ${sureMemberCondition(sql`m`)} THEN COALESCE(a."publicationId", 0) END), 0), 1)
          AS "publications"
      FROM "EventArticle" m JOIN "Article" a ON a."id" = m."articleId" AND ${publishedArticleCondition} GROUP BY m."eventId"
    ) c ON c."eventId" = e."id"
    WHERE e."articleCount" <> COALESCE(c."articles", 0) OR e."publicationCount" <> COALESCE(c."publications", 0)
    ORDER BY e."id" LIMIT ${MAX_WRONG}`);
}
