import { toSlug } from "@/lib/addresses";
import type { Client } from "@/lib/db/client";
import { foldWord } from "@/lib/text/fold";
import { findQuotations } from "@/lib/text/quotations";

/** An article as a test tells it. `people` name the spans in the order in which they stand in the text. */
export type TestArticle = {
  source: string;
  /** Of the article and of its issue; null leaves both undated. */
  date: string | null;
  title: string;
  text: string;
  people?: TestMention[];
  status?: "draft" | "published" | "withdrawn";
};

/** Who is named (null: ambiguous), by which form, with which role. The form stands in the text. */
export type TestMention = { name: string | null; form?: string; role?: string };

const CREATED = new Date("2013-02-01T00:00:00Z");
const REASON = { rule: "test", words: "Written by a test." };

/** Writes rows as an import would leave them, without analysis: one issue for each article. Returns article ids. */
export async function writeArticles(client: Client, articles: TestArticle[]): Promise<number[]> {
  const ids: number[] = [];
  for (const article of articles) ids.push(await writeArticle(client, article));
  return ids;
}

/** The id of the person of this name, who is made when nobody has it yet. */
export async function personId(client: Client, name: string): Promise<number> {
  const known = await client.person.findUnique({ where: { slug: toSlug(name) } });
  if (known) return known.id;
  const person = await client.person.create({
    data: {
      slug: toSlug(name),
      name,
      nameOrigin: "found",
      status: "active",
      createdAt: CREATED,
      names: { create: { form: name, key: foldWord(name).replace(/-/g, " "), origin: "found" } },
    },
  });
  return person.id;
}

async function writeArticle(client: Client, article: TestArticle): Promise<number> {
  const publicationId = await writePublication(client, article.source);
  const issueId = await writeIssue(client, publicationId, article);
  const { id } = await client.article.create({
    data: {
      issueId,
      publicationId,
      position: 0,
      fingerprint: `test-${issueId}`,
      slug: toSlug(article.title),
      status: article.status ?? "published",
      title: article.title,
      date: article.date,
      datePrecision: article.date ? "day" : null,
      sortDate: article.date,
      text: article.text,
      blocks: [{ kind: "paragraph", level: null, start: 0, end: article.text.length }],
      links: [],
      reasons: [],
      wordCount: article.text.split(/\s+/).length,
      quotations: { create: findQuotations(article.text) },
    },
  });
  await writeMentions(client, id, article);
  return id;
}

async function writePublication(client: Client, name: string): Promise<number> {
  const create = { slug: toSlug(name), name, nameKey: foldWord(name), createdAt: CREATED };
  return (await client.publication.upsert({ where: { slug: create.slug }, create, update: {} })).id;
}

async function writeIssue(client: Client, publicationId: number, article: TestArticle): Promise<number> {
  const count = await client.issue.count();
  const upload = await client.import.create({ data: { status: "published", createdAt: CREATED } });
  const original = await client.original.create({
    data: { sha256: `test-${count}`, sizeBytes: 1, fileName: `${count}.txt`, storedAt: CREATED },
  });
  const issue = await client.issue.create({
    data: {
      publicationId,
      importId: upload.id,
      originalId: original.id,
      status: article.status ?? "published",
      address: `${article.date ?? "undated"}-${count}`,
      date: article.date,
      datePrecision: article.date ? "day" : null,
      format: "text",
      publishedText: article.text,
      furniture: [],
      warnings: [],
      articleCount: 1,
      createdAt: CREATED,
    },
  });
  return issue.id;
}

async function writeMentions(client: Client, articleId: number, article: TestArticle): Promise<void> {
  let from = 0;
  for (const { name, form = name ?? "", role } of article.people ?? []) {
    const start = article.text.indexOf(form, from);
    if (start === -1) throw new Error(`"${form}" does not stand in "${article.title}" after ${from}`);
    from = start + form.length;
    const id = name === null ? null : await personId(client, name);
    await client.mention.create({
      data: {
        articleId,
        personId: id,
        foundPersonId: id,
        start,
        end: from,
        form,
        kind: form.includes(" ") ? "full" : "surname",
        role: role ?? null,
        confidence: 0.9,
        reason: REASON,
        candidates: [],
      },
    });
  }
}
