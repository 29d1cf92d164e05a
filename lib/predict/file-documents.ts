import { analyseArticle } from "@/lib/analysis/articles/analyse-article";
import { fingerprintOf } from "@/lib/analysis/articles/fingerprint";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import type { Context } from "@/lib/archive/context";
import type { SettledArticle } from "@/lib/archive/filing/issues/apply-corrections";
import { filePublication } from "@/lib/archive/filing/issues/file-publication";
import { replaceArticles } from "@/lib/archive/filing/issues/store-articles";
import type { Db } from "@/lib/db/client";

/** A text that is one article by itself, to be filed as it is: intake would change its offsets. */
export type LooseDocument = { source: string | null; date: string | null; title: string | null; text: string };

const BATCH = 50;

/** Files texts as published articles, one issue each, people attached; returns their article ids in order. */
export async function fileDocuments(context: Context, documents: readonly LooseDocument[]): Promise<number[]> {
  const place = await openPlace(context);
  const ids: number[] = [];
  for (let start = 0; start < documents.length; start += BATCH) {
    const batch = documents.slice(start, start + BATCH);
    const filed = await context.db.$transaction(async (db) => {
      const done: number[] = [];
      for (const document of batch) done.push(await fileDocument(db, place, document, context.now()));
      return done;
    });
    ids.push(...filed);
  }
  return ids;
}

type Place = { importId: number; originalId: number };

async function openPlace({ db, now }: Context): Promise<Place> {
  const { id: importId } = await db.import.create({ data: { status: "published", createdAt: now() } });
  const original = { sha256: "0".repeat(64), sizeBytes: 0, fileName: "loose", storedAt: now() };
  const { sha256 } = original;
  const { id: originalId } = await db.original.upsert({ where: { sha256 }, create: original, update: {} });
  return { importId, originalId };
}

async function fileDocument(db: Db, place: Place, document: LooseDocument, now: Date): Promise<number> {
  const publication = document.source ? await filePublication(db, document.source, null, now) : null;
  const date = readDate(document.date);
  const issue = await db.issue.create({
    data: {
      ...place,
      publicationId: publication?.id ?? null,
      status: "published",
      address: date?.date ?? "undated",
      date: date?.date ?? null,
      datePrecision: date?.precision ?? null,
      format: "text",
      body: { create: { publishedText: "", furniture: [], warnings: [] } },
      articleCount: 1,
      createdAt: now,
    },
    select: { id: true },
  });
  const article = looseArticle(document);
  const where = {
    issueId: issue.id,
    publicationId: publication?.id ?? null,
    status: "published",
    issueDate: date?.date ?? null,
  };
  const [id] = await replaceArticles(db, where, [article], [analyseArticle(article, date)], now);
  if (id === undefined) throw new Error("an article was not stored");
  return id;
}

function looseArticle({ title, text }: LooseDocument): SettledArticle {
  const nothing = { section: null, part: null, author: null, dateline: null, date: null };
  const none = { address: null, authors: [], headLinks: [] };
  const article = { ...nothing, ...none, title: title ?? "", text, blocks: [], links: [], reasons: [] };
  return { ...article, fingerprint: fingerprintOf(article) };
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with anything after it left out. */
function readDate(date: string | null): CalendarDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? "");
  if (!match) return null;
  const [, year, month, day] = match;
  if (day) return { date: `${year}-${month}-${day}`, precision: "day" };
  return month ? { date: `${year}-${month}-01`, precision: "month" } : { date: `${year}-01-01`, precision: "year" };
}
