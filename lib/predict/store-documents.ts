import type { Db } from "@/lib/db/client";

export type SearchDocument = {
  title: string;
  text: string;
  author?: string | null;
  sortDate?: string | null;
  publicationId?: number | null;
};

// Any moment: documents filed to be ranked or measured are never shown with their dates of filing.
const FILED = new Date(0);

const PLAIN = { blocks: [], links: [], reasons: [] };

/**
 * Stores bare documents as the published articles of one issue, without analysis, and returns their ids in order:
 * for ranking documents from elsewhere, and for measuring.
 */
export async function storeDocuments(db: Db, documents: readonly SearchDocument[]): Promise<number[]> {
  const issueId = await storeIssue(db);
  const rows = documents.map((document, position) => ({
    issueId,
    position,
    publicationId: document.publicationId ?? null,
    fingerprint: `document-${issueId}-${position}`,
    slug: "document",
    status: "published",
    title: document.title,
    author: document.author ?? null,
    date: document.sortDate ?? null,
    sortDate: document.sortDate ?? null,
    wordCount: 0,
  }));
  for (let from = 0; from < rows.length; from += 500)
    await db.article.createMany({ data: rows.slice(from, from + 500) });
  const stored = await db.article.findMany({ where: { issueId }, select: { id: true }, orderBy: { position: "asc" } });
  const texts = stored.map(({ id }, position) => ({ articleId: id, text: documents[position]?.text ?? "", ...PLAIN }));
  for (let from = 0; from < texts.length; from += 500)
    await db.articleText.createMany({ data: texts.slice(from, from + 500) });
  return stored.map((row) => row.id);
}

async function storeIssue(db: Db): Promise<number> {
  const count = await db.original.count();
  const original = await db.original.create({
    data: { sha256: `documents-${count}`, sizeBytes: 0, fileName: "documents", storedAt: FILED },
  });
  const filed = await db.import.create({ data: { status: "published", createdAt: FILED } });
  const issue = await db.issue.create({
    data: {
      importId: filed.id,
      originalId: original.id,
      status: "published",
      address: `documents-${original.id}`,
      format: "text",
      body: { create: { publishedText: "", furniture: [], warnings: [] } },
      createdAt: FILED,
    },
  });
  return issue.id;
}
