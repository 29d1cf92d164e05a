import { asTextCell, writeCsvRow } from "@/lib/analysis/text/csv";
import { PUBLISHED } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { SUMMARY_SELECT, type SummaryRow, toArticleSummary } from "./summaries";
import { BODY, textOf } from "./text-of";

export type ExportFormat = "jsonl" | "csv";

/** The fields of an exported article in their order; `docs/export.md` says what each is. */
const FIELDS = [
  ...["id", "address", "title", "author", "publication", "publicationSlug", "issueAddress", "issueNumber"],
  ...["section", "part", "date", "datePrecision", "dateOrigin", "wordCount", "text"],
] as const;

// Texts held in memory at a time.
const ARTICLES_PER_READ = 200;

/**
 * The published articles of a publication as readers see them, in the order they were filed: pieces of a CSV or JSON Lines
 * text, read a batch at a time. Refuses a publication that is not there before the first piece.
 */
export async function exportArticles(db: Db, slug: string, format: ExportFormat): Promise<AsyncIterable<string>> {
  const publication = await db.publication.findUnique({ where: { slug }, select: { id: true } });
  if (!publication) throw new AppError("not-found", `There is no publication "${slug}".`);
  return writeArticles(db, publication.id, format);
}

async function* writeArticles(db: Db, publicationId: number, format: ExportFormat): AsyncGenerator<string> {
  if (format === "csv") yield writeCsvRow(FIELDS);
  for (let last = 0; ; ) {
    const rows = await db.article.findMany({
      where: { ...PUBLISHED, publicationId, id: { gt: last } },
      orderBy: { id: "asc" },
      take: ARTICLES_PER_READ,
      select: { ...SUMMARY_SELECT, body: BODY },
    });
    yield rows.map((row) => toLine(toRecord(row), format)).join("");
    const end = rows.at(-1);
    if (!end || rows.length < ARTICLES_PER_READ) return;
    last = end.id;
  }
}

type ExportedArticle = Record<string, string | number | null>;

function toRecord(row: SummaryRow & { body: { text: string } | null }): ExportedArticle {
  const { id, address, title, author, publication, issue, section, part, date, wordCount } = toArticleSummary(row);
  return {
    ...{
      id,
      address,
      title,
      author,
      publication: publication?.name ?? null,
      publicationSlug: publication?.slug ?? null,
    },
    ...{ issueAddress: issue.address, issueNumber: issue.number, section, part },
    ...{ date: date?.date ?? null, datePrecision: date?.precision ?? null, dateOrigin: date?.origin ?? null },
    ...{ wordCount, text: textOf(row) },
  };
}

function toLine(record: ExportedArticle, format: ExportFormat): string {
  if (format === "jsonl") return `${JSON.stringify(record)}\n`;
  return writeCsvRow(FIELDS.map((field) => asTextCell(String(record[field] ?? ""))));
}
