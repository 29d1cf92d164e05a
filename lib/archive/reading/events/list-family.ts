import type { LinkKind } from "@/lib/analysis/events/types";
import { toEventRef } from "@/lib/archive/reading/articles/find-article-event";
import { readLinkKind, readReasons } from "@/lib/archive/reading/articles/link-row";
import {
  readSummary,
  SUMMARY_COLUMNS,
  SUMMARY_JOINS,
  type SummaryColumns,
} from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary, EventRef } from "@/lib/archive/reading/articles/types";
import { hasOwnPage, publishedArticleCondition, shownLinkCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { listParallel } from "./list-parallel";
import { countDays, type Family, type Relative } from "./relative";

// As many as a picture can show apart.
const MAX_OF_A_SIDE = 6;
const MAX_LINKS = 300;

/** The family of an event, as far as links and names tell: `articleIds` are its reports. */
export async function listFamily(db: Db, event: EventRef, articleIds: readonly number[]): Promise<Family> {
  const family: Family = { earlier: [], later: [], parallel: [], mentionedBy: [] };
  const known = new Set([event.address]);
  const shown: Linked[] = [];
  for (const linked of articleIds.length === 0 ? [] : await findLinked(db, event, articleIds)) {
    const { relative } = linked;
    const place = placeOf(linked);
    if (place === null || known.has(relative.address)) continue;
    known.add(relative.address);
    const group = family[place];
    if (group.length < MAX_OF_A_SIDE) shown.push(linked);
    if (group.length < MAX_OF_A_SIDE) group.push(relative);
  }
  const whys = await readWhys(
    db,
    shown.map((linked) => linked.linkId),
  );
  for (const { linkId, relative } of shown) relative.why = whys.get(linkId) ?? "";
  const room = MAX_OF_A_SIDE - family.parallel.length;
  const parallel = await listParallel(db, event, articleIds);
  family.parallel.push(...parallel.filter(({ address }) => !known.has(address)).slice(0, Math.max(0, room)));
  for (const group of Object.values(family)) group.sort(byDate);
  return family;
}

/** A link to the article `otherId`. */
type Linked = { linkId: number; kind: LinkKind; earlierId: number | null; otherId: number; relative: Relative };
type EventColumns = {
  eventId: number | null;
  eventSlug: string;
  eventName: string;
  eventDate: string | null;
  eventDatePrecision: string | null;
  eventDateReason: Prisma.JsonValue;
  eventArticles: number;
  eventPublications: number;
};

/** Links from these articles to others, those with an order first, then the strongest, with what stands at the other end. */
async function findLinked(db: Db, event: EventRef, articleIds: readonly number[]): Promise<Linked[]> {
  const rows = await findRows(db, articleIds);
  const linked = rows.map(({ linkId, earlierId, ...row }) => {
    const kind = readLinkKind(row.kind);
    const relative = toRelative(readSummary(row), findEvent(row), kind, event);
    return { linkId, kind, earlierId, otherId: row.id, relative };
  });
  return linked.sort((x, y) => Number(ORDERED.has(y.kind)) - Number(ORDERED.has(x.kind)));
}

const ORDERED = new Set<LinkKind>(["follow-up", "series"]);

function findRows(db: Db, articleIds: readonly number[]) {
  const ids = join([...articleIds]);
  return db.$queryRaw<
    (SummaryColumns & EventColumns & { linkId: number; kind: string; earlierId: number | null })[]
  >(sql`
    SELECT f."linkId", f."kind", f."earlierId", ${SUMMARY_COLUMNS}, e."id" AS "eventId", e."slug" AS "eventSlug",
      e."name" AS "eventName", e."date" AS "eventDate", e."datePrecision" AS "eventDatePrecision",
      e."dateReason" AS "eventDateReason", e."articleCount" AS "eventArticles", e."publicationCount" AS "eventPublications"
    FROM (
      SELECT l."id" AS "linkId", l."bId" AS "otherId", l."kind", l."earlierId", l."score" FROM "Link" l
      WHERE l."aId" IN (${ids}) AND l."bId" NOT IN (${ids}) AND ${shownLinkCondition}
      UNION ALL
      SELECT l."id", l."aId", l."kind", l."earlierId", l."score" FROM "Link" l
      WHERE l."bId" IN (${ids}) AND l."aId" NOT IN (${ids}) AND ${shownLinkCondition}
    ) f JOIN "Article" a ON a."id" = f."otherId" AND ${publishedArticleCondition} ${SUMMARY_JOINS}
    LEFT JOIN "EventArticle" x ON x."articleId" = a."id" LEFT JOIN "Event" e ON e."id" = x."eventId"
    ORDER BY f."score" DESC, f."linkId" LIMIT ${MAX_LINKS}`);
}

function findEvent(row: EventColumns): EventRef | null {
  if (row.eventId === null || !hasOwnPage({ articleCount: row.eventArticles })) return null;
  return toEventRef({
    ...{ id: row.eventId, slug: row.eventSlug, name: row.eventName, date: row.eventDate },
    ...{ datePrecision: row.eventDatePrecision, dateReason: row.eventDateReason },
    ...{ articleCount: row.eventArticles, publicationCount: row.eventPublications },
  });
}

/** Its reason is read when it is known to be shown. */
function toRelative(article: ArticleSummary, known: EventRef | null, kind: LinkKind, event: EventRef): Relative {
  const date = known?.date ?? article.date;
  return {
    name: known?.name ?? article.title,
    address: known?.address ?? article.address,
    date,
    event: known,
    publication: known ? null : (article.publication?.name ?? null),
    kind,
    why: "",
    daysApart: countDays(event.date, date),
  };
}

/** Why each of these links was found, in one sentence. */
async function readWhys(db: Db, linkIds: readonly number[]): Promise<Map<number, string>> {
  if (linkIds.length === 0) return new Map();
  const rows = await db.linkEvidence.findMany({ where: { linkId: { in: [...linkIds] } } });
  return new Map(rows.map((row) => [row.linkId, readReasons(row).evidence.summary]));
}

/** A follow-up says which came first; the numbers of a series follow their dates. What its reports mention is not of the event. */
function placeOf({ kind, earlierId, otherId, relative: { daysApart } }: Linked): keyof Family | null {
  if (kind === "mention") return earlierId === otherId ? null : "mentionedBy";
  if (!ORDERED.has(kind)) return "parallel";
  if (earlierId !== null) return earlierId === otherId ? "earlier" : "later";
  if (daysApart === null || daysApart === 0) return "parallel";
  return daysApart < 0 ? "earlier" : "later";
}

function byDate(x: Relative, y: Relative): number {
  return (x.date?.date ?? "9999").localeCompare(y.date?.date ?? "9999") || x.address.localeCompare(y.address);
}
