import { mentionCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { ArticleFilter } from "./schema";

/** One written form: how often published articles print it, and whether it stands for the whole name. */
export type Spelling = {
  form: string;
  mentionCount: number;
  articleCount: number;
  isFullName: boolean;
  /** Given by an editor rather than found in an article. */
  isEditors: boolean;
};

// A name with more forms than this is a list no reader reads; the most frequent come first.
const MAX_FORMS = 100;

/** Every form a person's name is printed in, most frequent first, then the names editors gave that no article prints. */
export async function listSpellings(db: Db, personId: number, filter: ArticleFilter): Promise<Spelling[]> {
  const [printed, names] = await Promise.all([
    countForms(db, personId, filter),
    db.personName.findMany({ where: { personId }, select: { form: true, origin: true }, take: MAX_FORMS }),
  ]);
  const editors = new Set(names.filter((name) => name.origin === "editor").map((name) => name.form));
  const forms = new Map<string, Spelling>();
  for (const row of printed) forms.set(row.form, addForm(forms.get(row.form), row, editors.has(row.form)));
  for (const form of editors) {
    if (!forms.has(form))
      forms.set(form, { form, mentionCount: 0, articleCount: 0, isFullName: true, isEditors: true });
  }
  return [...forms.values()].sort(compareSpellings).slice(0, MAX_FORMS);
}

function compareSpellings(x: Spelling, y: Spelling): number {
  return y.mentionCount - x.mentionCount || Number(y.isFullName) - Number(x.isFullName) || (x.form < y.form ? -1 : 1);
}

type Row = { form: string; kind: string; mentions: bigint; articles: bigint };

function countForms(db: Db, personId: number, filter: ArticleFilter): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT m."form", m."kind", COUNT(*) AS "mentions", COUNT(DISTINCT m."articleId") AS "articles"
    FROM "Mention" m WHERE m."personId" = ${personId} AND ${mentionCondition(filter)}
    GROUP BY m."form", m."kind" ORDER BY 3 DESC, 1 LIMIT ${MAX_FORMS}`;
}

function addForm(known: Spelling | undefined, row: Row, isEditors: boolean): Spelling {
  return {
    form: row.form,
    mentionCount: (known?.mentionCount ?? 0) + Number(row.mentions),
    articleCount: Math.max(known?.articleCount ?? 0, Number(row.articles)),
    isFullName: (known?.isFullName ?? false) || row.kind === "full" || row.kind === "single",
    isEditors,
  };
}
