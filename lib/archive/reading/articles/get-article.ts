import { originalAddress } from "@/lib/addresses";
import { toLanguageTag } from "@/lib/analysis/text/languages";
import { type Audience, admit, refusalOf } from "@/lib/archive/reading/published";
import { readBlocks, readPictures, readReasonList, readTextLinks } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { issueStatus } from "@/lib/db/states";
import { AppError } from "@/lib/errors";
import { findArticleEvents } from "./find-article-event";
import { findDestinations } from "./find-destinations";
import { findNeighbours } from "./find-neighbours";
import { listArticleDates } from "./list-article-dates";
import { listArticleAuthors } from "./list-authors";
import { listEventMembers } from "./list-event-members";
import { listIssueContents } from "./list-issue-contents";
import { listMentions } from "./list-mentions";
import { listQuotations } from "./list-quotations";
import { listRelated } from "./list-related";
import { toShownDate } from "./shown-date";
import { toShownPicture } from "./shown-picture";
import { readSummary, SUMMARY_COLUMNS, SUMMARY_JOINS, type SummaryColumns } from "./summaries";
import { summarizePeople } from "./summarize-people";
import type { ArticlePage, ArticleView } from "./types";

/**
 * One article with everything its page shows.
 * @throws AppError `not-found`; `gone` for readers when an editor took it back
 */
export async function getArticle(db: Db, id: number, audience: Audience = "readers"): Promise<ArticlePage> {
  const [article] = await getArticles(db, [id], audience);
  if (!article) throw new AppError("not-found", refusalOf("article").missing);
  const [eventMembers, listed] = await Promise.all([listEventMembers(db, id), listIssueContents(db, article)]);
  return { ...article, eventMembers, ...listed };
}

/**
 * These articles, in this order, with everything their pages show: as many queries as for one.
 * @throws AppError `not-found`; `gone` for readers when an editor took one back
 */
export async function getArticles(db: Db, ids: readonly number[], audience: Audience): Promise<ArticleView[]> {
  const once = [...new Set(ids)];
  const rows = admitAll(await findRows(db, once), once, audience);
  const mentions = await listMentions(db, once, audience);
  const [quotations, dates, related, events, neighbours, authors, destinations] = await Promise.all([
    listQuotations(db, rows, mentions),
    listArticleDates(db, once),
    listRelated(db, once, audience),
    findArticleEvents(db, once),
    findNeighbours(db, rows),
    listArticleAuthors(db, once),
    findDestinations(db, once),
  ]);
  const views = rows.map((row): ArticleView => {
    const named = mentions.get(row.id) ?? [];
    return {
      ...readSummary(row),
      status: issueStatus.parse(row.status),
      fingerprint: row.fingerprint,
      original: { sha256: row.sha256, address: originalAddress(row.sha256) },
      language: row.language && toLanguageTag(row.language),
      publisher: row.publisher,
      dateline: row.dateline,
      authors: authors.get(row.id) ?? [],
      destination: destinations.get(row.id) ?? null,
      ownDate: toShownDate(row),
      event: events.get(row.id) ?? null,
      text: row.text,
      blocks: readBlocks(row.blocks),
      textLinks: readTextLinks(row.links),
      pictures: readPictures(row.pictures).map(toShownPicture),
      reasons: readReasonList(row.reasons),
      mentions: named,
      people: summarizePeople(named),
      quotations: quotations.get(row.id) ?? [],
      dates: dates.get(row.id) ?? [],
      related: related.get(row.id) ?? [],
      ...(neighbours.get(row.id) ?? { previous: null, next: null }),
    };
  });
  return ids.flatMap((id) => views.find((view) => view.id === id) ?? []);
}

type Row = SummaryColumns & {
  status: string;
  fingerprint: string;
  sha256: string;
  language: string | null;
  publisher: string | null;
  dateline: string | null;
  position: number;
  publicationId: number | null;
  text: string;
  blocks: Prisma.JsonValue;
  links: Prisma.JsonValue;
  pictures: Prisma.JsonValue;
  reasons: Prisma.JsonValue;
};

function findRows(db: Db, ids: readonly number[]): Promise<Row[]> {
  return db.$queryRaw<Row[]>(sql`
    SELECT ${SUMMARY_COLUMNS}, a."status", a."fingerprint", a."dateline", a."position", ai."publicationId", a."language", ip."publisher",
      o."sha256", t."text", t."blocks", t."links", t."pictures", t."reasons"
    FROM "Article" a ${SUMMARY_JOINS} JOIN "ArticleText" t ON t."articleId" = a."id"
    JOIN "Original" o ON o."id" = ai."originalId"
    WHERE a."id" IN (${join([...ids])})`);
}

function admitAll(rows: Row[], ids: readonly number[], audience: Audience): Row[] {
  const words = refusalOf("article");
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new AppError("not-found", words.missing);
    admit([row.status], audience, words);
    return row;
  });
}
