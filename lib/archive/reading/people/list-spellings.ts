import { newestNaming } from "@/lib/archive/reading/published";
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
  const rows = await listForms(db, personId, filter);
  const editors = new Set(rows.filter((row) => row.kind === null).map((row) => row.form));
  const forms = new Map<string, Spelling>();
  for (const row of rows) {
    if (row.kind !== null) forms.set(row.form, addForm(forms.get(row.form), row, editors.has(row.form)));
  }
  for (const form of editors) {
    if (!forms.has(form))
      forms.set(form, { form, mentionCount: 0, articleCount: 0, isFullName: true, isEditors: true });
  }
  return [...forms.values()].sort(compareSpellings).slice(0, MAX_FORMS);
}

function compareSpellings(x: Spelling, y: Spelling): number {
  return y.mentionCount - x.mentionCount || Number(y.isFullName) - Number(x.isFullName) || (x.form < y.form ? -1 : 1);
}

/** Printed as a mention of some kind; null for a name that an editor gave. */
type Row = { form: string; kind: string | null; mentions: bigint; articles: bigint };

function listForms(db: Db, personId: number, filter: ArticleFilter): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT m."form", m."kind", COUNT(*) AS "mentions", COUNT(DISTINCT m."articleId") AS "articles"
      FROM "Mention" m WHERE m."personId" = ${personId} AND m."articleId" IN (${newestNaming(personId, filter)})
      GROUP BY m."form", m."kind" ORDER BY 3 DESC, 1 LIMIT ${MAX_FORMS}
    ) AS printed
    UNION ALL SELECT * FROM (
      SELECT n."form", NULL AS "kind", 0 AS "mentions", 0 AS "articles" FROM "PersonName" n
      WHERE n."personId" = ${personId} AND n."origin" = 'editor' ORDER BY n."id" LIMIT ${MAX_FORMS}
    ) AS given`;
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
