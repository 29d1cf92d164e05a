import { toSlug } from "@/lib/addresses";
import { nameColumns } from "@/lib/analysis/people/names/name-columns";
import { foldWord } from "@/lib/analysis/text/fold";
import { findOutlet } from "@/lib/analysis/text/outlets";
import { findQuotations } from "@/lib/analysis/text/quotations";
import type { Client } from "@/lib/db/client";
import { addArticle, addIssue, countAppearance } from "./example-rows";

/** An article as a test tells it. `people` name the spans in the order in which they stand in the text. */
export type TestArticle = {
  source: string;
  /** Null leaves article and issue undated. */
  date: string | null;
  title: string;
  text: string;
  people?: TestMention[];
  status?: "draft" | "published" | "withdrawn";
};

/** Who is named (null: ambiguous), by which form, with which role. The form stands in the text. */
type TestMention = {
  name: string | null;
  form?: string;
  role?: string;
  roleFrom?: string;
  roleUntil?: string;
};

const CREATED = new Date("2013-02-01T00:00:00Z");
const REASON = { rule: "editor-added", args: {} };

/** Writes rows as an import would leave them, without analysis: one issue for each article. Returns article ids. */
export async function writeArticles(client: Client, articles: TestArticle[]): Promise<number[]> {
  const { id: importId } = await client.import.create({ data: { status: "published", createdAt: CREATED } });
  const ids: number[] = [];
  for (const article of articles) {
    const publicationId = await writePublication(client, article.source);
    const { date, status } = article;
    const number = String(await client.issue.count());
    const issue = await addIssue(client, { importId, publicationId, date, number, status, createdAt: CREATED });
    const { id } = await addArticle(client, issue, 0, article);
    await client.quotation.createMany({
      data: findQuotations(article.text).map((quotation) => ({
        ...{ ...quotation, articleId: id },
        outletSlug: quotation.outlet === null ? null : (findOutlet(quotation.outlet)?.slug ?? null),
      })),
    });
    await writeMentions(client, id, article);
    ids.push(id);
  }
  return ids;
}

/** The id of the person of this name, who is made when nobody has it yet. */
export async function personId(client: Client, name: string): Promise<number> {
  const slug = toSlug(name);
  const known = await client.person.findUnique({ where: { slug } });
  if (known) return known.id;
  const names = { create: { form: name, key: foldWord(name).replace(/-/g, " "), origin: "found" } };
  const person = { slug, ...nameColumns(name), nameOrigin: "found", status: "active", createdAt: CREATED, names };
  return (await client.person.create({ data: person })).id;
}

/** An event of these articles, counted as given: the writer's bookkeeping is not what such a test is about. */
export async function writeEvent(
  client: Client,
  event: { name: string; date: string | null; publicationCount: number; articleIds: number[] },
): Promise<number> {
  const { name, date, publicationCount, articleIds } = event;
  const { id } = await client.event.create({
    data: {
      slug: toSlug(name),
      name,
      date,
      datePrecision: date && "day",
      articleCount: articleIds.length,
      publicationCount,
      createdAt: CREATED,
      articles: { create: articleIds.map((articleId) => ({ articleId })) },
    },
  });
  return id;
}

async function writePublication(client: Client, name: string): Promise<number> {
  const create = { slug: toSlug(name), name, nameKey: foldWord(name), createdAt: CREATED };
  return (await client.publication.upsert({ where: { slug: create.slug }, create, update: {} })).id;
}

async function writeMentions(client: Client, articleId: number, article: TestArticle): Promise<void> {
  let from = 0;
  for (const { name, form = name ?? "", ...said } of article.people ?? []) {
    const start = article.text.indexOf(form, from);
    if (start === -1) throw new Error(`"${form}" does not stand in "${article.title}" after ${from}`);
    from = start + form.length;
    const id = name === null ? null : await personId(client, name);
    const kind = form.includes(" ") ? "full" : "surname";
    const found = { start, end: from, form, kind, ...said, confidence: 0.9, ...REASON, candidates: [] };
    await client.mention.create({ data: { articleId, personId: id, foundPersonId: id, ...found } });
    if (id !== null) await countAppearance(client, id, articleId);
  }
}
