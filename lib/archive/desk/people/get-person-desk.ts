import { articleAddress } from "@/lib/addresses";
import { type QuotedMention, quoteMention } from "@/lib/analysis/people/quote-mention";
import type { PersonStatus } from "@/lib/archive/history/decision-kinds";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import { followMerges } from "@/lib/archive/reading/merge-chain";
import type { Db } from "@/lib/db/client";
import { personStatus } from "@/lib/db/states";
import { AppError } from "@/lib/errors";
import type { Page, ReviewedArticle } from "./list-review";

/** What editors' forms about a person need to know. */
export type PersonDesk = {
  id: number;
  slug: string;
  name: string;
  status: PersonStatus;
  note: string | null;
  notice: string | null;
  wikidataId: string | null;
  articleCount: number;
  /** Names under which it is found; those without mentions may have come from an editor. */
  names: { form: string; isEditors: boolean }[];
};

/** @throws AppError `not-found`; of a merged person the one it was merged into is answered. */
export async function getPersonDesk(db: Db, personId: number): Promise<PersonDesk> {
  const id = (await followMerges(db, [personId])).get(personId)?.id;
  if (id === undefined) throw new AppError("not-found", "There is no such person.");
  const person = await db.person.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ id: true, slug: true, name: true, status: true, note: true, notice: true, wikidataId: true },
      names: { select: { form: true, origin: true }, where: { key: { not: "" } }, orderBy: { id: "asc" } },
    },
  });
  const { names, status, ...rest } = person;
  const articleCount = await db.appearance.count({ where: { personId: id } });
  const forms = new Map(names.map(({ form, origin }) => [form, { form, isEditors: origin === "editor" }]));
  return { ...rest, status: personStatus.parse(status), articleCount, names: [...forms.values()] };
}

/** A person's mentions by article, for choosing which of them leave. */
export type ArticleMentions = {
  article: ReviewedArticle;
  date: string | null;
  mentions: { id: number; quote: QuotedMention }[];
};

const ARTICLES_PER_PAGE = 25;

export async function listPersonMentions(db: Db, personId: number, page: number): Promise<Page<ArticleMentions>> {
  const where = { mentions: { some: { personId } } };
  const total = await db.article.count({ where });
  const rows = await db.article.findMany({
    where,
    orderBy: [{ sortDate: "desc" }, { id: "desc" }],
    skip: (page - 1) * ARTICLES_PER_PAGE,
    take: ARTICLES_PER_PAGE,
    select: {
      ...{ id: true, slug: true, title: true, body: BODY, sortDate: true },
      mentions: { where: { personId }, orderBy: { start: "asc" }, select: { id: true, start: true, end: true } },
    },
  });
  const items = rows.map(({ id, slug, title, body, sortDate, mentions }) => ({
    article: { id, title, address: articleAddress(id, slug) },
    date: sortDate,
    mentions: mentions.map((row) => ({ id: row.id, quote: quoteMention(textOf({ body }), row) })),
  }));
  return { items, total, page, pageCount: Math.max(1, Math.ceil(total / ARTICLES_PER_PAGE)) };
}
