import { quotationAddress } from "@/lib/addresses";
import type { WordingPart } from "@/lib/analysis/events/reports/compare-wording";
import {
  describePrintings,
  type PrintedQuotation,
  type Printing,
} from "@/lib/analysis/events/reports/trace-quotations";
import { listPieces } from "@/lib/analysis/text/align-passages";
import { toTextFragment } from "@/lib/analysis/text/text-fragment";
import { findEventRefs } from "@/lib/archive/reading/articles/find-event-refs";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary, EventRef } from "@/lib/archive/reading/articles/types";
import { findRedirect } from "@/lib/archive/reading/find-redirect";
import { admit, LISTED_EVENT, PUBLISHED } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { findQuotationRefs } from "./find-refs";
import type { QuotationPrint, QuotationView } from "./types";

/** What stands at a quotation's address: the quotation, or another one that took its printings. */
export type QuotationAnswer = { state: "active"; quotation: QuotationView } | { state: "moved"; to: string };

// A slogan may be printed without end; the page tells the first of them.
const MAX_PRINTS = 300;

/** @throws AppError `not-found` when there was never such a quotation, `gone` when all that print it were taken back. */
export async function getQuotation(db: Db, id: number): Promise<QuotationAnswer> {
  const [ref] = await findQuotationRefs(db, [id]);
  if (!ref) return { state: "moved", to: await findHeir(db, id) };
  const printed = await db.quotation.findMany({
    where: { sharedId: id, article: PUBLISHED },
    select: { articleId: true, start: true, text: true, speaker: true, outlet: true, outletSlug: true },
    orderBy: [{ article: { sortDate: { sort: "asc", nulls: "last" } } }, { articleId: "asc" }, { start: "asc" }],
    take: MAX_PRINTS,
  });
  if (printed.length === 0) await refuse(db, id);
  const articleIds = [...new Set(printed.map((one) => one.articleId))];
  const [summaries, events] = await Promise.all([findSummaries(db, articleIds), listEvents(db, articleIds)]);
  const { printings } = describePrintings(printed);
  const prints = printings.flatMap((printing) => {
    const article = summaries.get(printing.articleId);
    return article ? [toPrint(printing, article, printed)] : [];
  });
  return { state: "active", quotation: { ...ref, prints: markFirst(prints), events } };
}

/** Of a quotation that no published article prints, whether one did. */
async function refuse(db: Db, sharedId: number): Promise<void> {
  const rows = await db.quotation.findMany({ where: { sharedId }, select: { article: { select: { status: true } } } });
  admit(
    rows.map((row) => row.article.status),
    "readers",
    { missing: NO_QUOTATION, gone: "All articles that print this quotation were taken back." },
  );
}

const NO_QUOTATION = "The archive knows no quotation at this address.";

type Printed = PrintedQuotation & { outletSlug: string | null };

function toPrint(printing: Printing, article: ArticleSummary, printed: Printed[]): QuotationPrint {
  const { articleId, start, parts, isSameWords } = printing;
  const own = printed.filter((one) => one.articleId === articleId);
  const told = own.find((one) => one.outlet !== null);
  return {
    article,
    start,
    href: `${article.address}#${toTextFragment(own[0]?.text ?? "", { start: 0, end: own[0]?.text.length ?? 0 })}`,
    speaker: own.find((one) => one.speaker !== null)?.speaker ?? null,
    outlet: told?.outlet ?? null,
    outletSlug: told?.outletSlug ?? null,
    parts,
    isSameWords,
    droppedWords: countWords(parts, "dropped"),
    addedWords: countWords(parts, "added"),
    isFirst: false,
  };
}

function countWords(parts: WordingPart[], kind: WordingPart["kind"]): number {
  return parts.reduce((sum, part) => sum + (part.kind === kind ? listPieces(part.text).length : 0), 0);
}

/** In order of date, undated ones last, with those of the earliest day marked. */
function markFirst(prints: QuotationPrint[]): QuotationPrint[] {
  const dayOf = ({ article: { date, proposedDate } }: QuotationPrint) =>
    date?.date ?? proposedDate?.value.date ?? "9999";
  const sorted = [...prints].sort((x, y) => (dayOf(x) < dayOf(y) ? -1 : dayOf(x) > dayOf(y) ? 1 : 0));
  const first = sorted.find(({ article }) => article.date?.precision === "day")?.article.date?.date;
  return sorted.map((print) => ({ ...print, isFirst: first !== undefined && print.article.date?.date === first }));
}

/** The events that articles which print it report, those of most of them first. */
async function listEvents(db: Db, articleIds: number[]): Promise<EventRef[]> {
  const rows = await db.eventArticle.groupBy({
    by: ["eventId"],
    where: { articleId: { in: articleIds }, event: LISTED_EVENT },
    _count: { articleId: true },
    orderBy: [{ _count: { articleId: "desc" } }, { eventId: "asc" }],
  });
  return findEventRefs(
    db,
    rows.map((row) => row.eventId),
  );
}

async function findHeir(db: Db, id: number): Promise<string> {
  const to = await findRedirect(db, quotationAddress(id));
  if (to === null) throw new AppError("not-found", NO_QUOTATION);
  return to;
}
