import { type Audience, admit, refusalOf } from "@/lib/archive/reading/published";
import { readBlocks, readReasonList, readTextLinks } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { issueStatus } from "@/lib/db/states";
import { AppError } from "@/lib/errors";
import { findArticleEvent } from "./find-article-event";
import { findNeighbours } from "./find-neighbours";
import { listArticleDates } from "./list-article-dates";
import { listMentions } from "./list-mentions";
import { listQuotations } from "./list-quotations";
import { listRelated } from "./list-related";
import { toShownDate } from "./shown-date";
import { SUMMARY_SELECT, toArticleSummary } from "./summaries";
import { summarizePeople } from "./summarize-people";
import type { ArticleView } from "./types";

const VIEW_SELECT = {
  ...SUMMARY_SELECT,
  status: true,
  fingerprint: true,
  dateline: true,
  body: { select: { text: true, blocks: true, links: true, reasons: true } },
  issueId: true,
  position: true,
} as const satisfies Prisma.ArticleSelect;

/**
 * One article with everything its page shows, in a fixed number of queries.
 * @throws AppError `not-found`; `gone` for readers when an editor took it back
 */
export async function getArticle(db: Db, id: number, audience: Audience = "readers"): Promise<ArticleView> {
  const row = await db.article.findUnique({ where: { id }, select: VIEW_SELECT });
  const body = row?.body;
  const words = refusalOf("article");
  if (!row || !body) throw new AppError("not-found", words.missing);
  admit([row.status], audience, words);
  const mentions = await listMentions(db, id, audience);
  const [quotations, dates, related, event, neighbours] = await Promise.all([
    listQuotations(db, { id, text: body.text }, mentions),
    listArticleDates(db, id),
    listRelated(db, id, audience),
    findArticleEvent(db, id),
    findNeighbours(db, row),
  ]);
  return {
    ...toArticleSummary(row),
    status: issueStatus.parse(row.status),
    fingerprint: row.fingerprint,
    dateline: row.dateline,
    ownDate: toShownDate(row),
    event,
    text: body.text,
    blocks: readBlocks(body.blocks),
    textLinks: readTextLinks(body.links),
    reasons: readReasonList(body.reasons),
    mentions,
    people: summarizePeople(mentions),
    quotations,
    dates,
    related,
    ...neighbours,
  };
}
