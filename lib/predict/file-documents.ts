import { analyseArticle } from "@/lib/analysis/articles/analyse-article";
import { fingerprintOf } from "@/lib/analysis/articles/fingerprint";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import type { Context } from "@/lib/archive/context";
import type { SettledArticle } from "@/lib/archive/filing/issues/apply-corrections";
import { replaceArticles } from "@/lib/archive/filing/issues/store-articles";
import { filePublication } from "@/lib/archive/filing/publications/file-publication";
import type { Db } from "@/lib/db/client";

/**
 * A text that is one article by itself, to be filed as it is: intake would change its offsets. Those of one `issue` are its
 * articles, dated and published together; without it a text is an issue of its own.
 */
export type LooseDocument = {
  source: string | null;
  date: string | null;
  title: string | null;
  text: string;
  issue?: string | null;
};

const BATCH = 50;

/** Files texts as published articles, people attached; returns their article ids in order. */
export async function fileDocuments(context: Context, documents: readonly LooseDocument[]): Promise<number[]> {
  const place = await openPlace(context);
  const issues = listIssues(documents);
  const ids: number[] = [];
  for (let start = 0; start < issues.length; start += BATCH) {
    const batch = issues.slice(start, start + BATCH);
    await context.db.$transaction(async (db) => {
      for (const places of batch) {
        const own = places.flatMap((at) => documents[at] ?? []);
        const filed = await fileIssue(db, place, own, context.now());
        for (const [index, at] of places.entries()) ids[at] = filed[index] ?? 0;
      }
    });
  }
  return ids;
}

/** The places of the documents of each issue, in the order of their first ones. */
function listIssues(documents: readonly LooseDocument[]): number[][] {
  const issues = new Map<string, number[]>();
  for (const [at, { issue, source, date }] of documents.entries()) {
    const key = issue ? JSON.stringify([issue, source, date]) : String(at);
    const known = issues.get(key);
    if (known) known.push(at);
    else issues.set(key, [at]);
  }
  return [...issues.values()];
}

type Place = { importId: number; originalId: number };

async function openPlace({ db, now }: Context): Promise<Place> {
  const { id: importId } = await db.import.create({ data: { status: "published", createdAt: now() } });
  const original = { sha256: "0".repeat(64), sizeBytes: 0, fileName: "loose", storedAt: now() };
  const { sha256 } = original;
  const { id: originalId } = await db.original.upsert({ where: { sha256 }, create: original, update: {} });
  return { importId, originalId };
}

async function fileIssue(db: Db, place: Place, documents: readonly LooseDocument[], now: Date): Promise<number[]> {
  const [first] = documents;
  const publication = first?.source ? await filePublication(db, { name: first.source, publisher: null }, now) : null;
  const date = readDate(first?.date ?? null);
  const issue = await db.issue.create({
    data: {
      ...place,
      publicationId: publication?.id ?? null,
      namedPublicationId: publication?.namedId ?? null,
      status: "published",
      address: date?.date ?? "undated",
      date: date?.date ?? null,
      datePrecision: date?.precision ?? null,
      format: "text",
      body: { create: { publishedText: "", furniture: [], warnings: [] } },
      articleCount: documents.length,
      createdAt: now,
    },
    select: { id: true },
  });
  const articles = documents.map(looseArticle);
  const where = {
    issueId: issue.id,
    publicationId: publication?.id ?? null,
    status: "published",
    issueDate: date?.date ?? null,
  };
  const analyses = articles.map((article) => analyseArticle(article, date));
  const ids = await replaceArticles(db, where, articles, analyses, now);
  if (ids.length !== documents.length) throw new Error("an article was not stored");
  return ids;
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
