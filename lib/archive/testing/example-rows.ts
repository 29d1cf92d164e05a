import { createHash } from "node:crypto";
import { toSlug } from "@/lib/addresses";
import type { MentionReason } from "@/lib/analysis/people/describe-mention";
import { nameColumns } from "@/lib/analysis/people/names/name-columns";
import type { Span } from "@/lib/analysis/text/span";
import { listPlainWords } from "@/lib/analysis/text/words";
import { issuePath } from "@/lib/archive/filing/issues/issue-path";
import { recountPersons } from "@/lib/archive/filing/people/keep-counts";
import { recountHoldings } from "@/lib/archive/filing/publications/keep-holdings";
import type { Client } from "@/lib/db/client";

export type IssueDraft = {
  importId: number;
  publicationId: number | null;
  date: string | null;
  number?: string | null;
  status?: "draft" | "published" | "withdrawn";
  publishedHtml?: string | null;
  createdAt: Date;
};

export type ArticleDraft = {
  title: string;
  text: string;
  section?: string;
  part?: number;
  author?: string;
  dateline?: string;
};

type IssueRow = Awaited<ReturnType<typeof addIssue>>;

let originalCount = 0;

/** An issue read from an original of its own. */
export async function addIssue(db: Client, draft: IssueDraft) {
  originalCount += 1;
  const { date, number = null, status = "published", publishedHtml = null, ...rest } = draft;
  const sha256 = createHash("sha256").update(`original ${originalCount}`).digest("hex");
  const original = await db.original.create({
    data: { sha256, sizeBytes: 1200, fileName: `issue-${originalCount}.txt`, storedAt: draft.createdAt },
  });
  return db.issue.create({
    data: {
      ...rest,
      originalId: original.id,
      status,
      address: issuePath({ date: date === null ? null : { date, precision: "day" }, number, sha256 }),
      number,
      date,
      ...(date === null
        ? {}
        : {
            datePrecision: "day",
            dateOrigin: "stated",
            dateReason: { rule: "header-date", words: "The header gives it." },
          }),
      format: publishedHtml === null ? "text" : "html",
      hasHtml: publishedHtml !== null,
      body: {
        create: {
          publishedText: `As published: ${draft.date}`,
          publishedHtml,
          furniture: [{ text: "Unsubscribe", reason: { rule: "footer", words: "A line every mail ends with." } }],
          warnings: [],
        },
      },
    },
  });
}

export async function addArticle(db: Client, issue: IssueRow, position: number, draft: ArticleDraft) {
  const { title, text, section = null, part = null, author = null, dateline = null } = draft;
  const article = await db.article.create({
    data: {
      issueId: issue.id,
      publicationId: issue.publicationId,
      position,
      fingerprint: createHash("sha256").update(`${title}\n${text}`).digest("hex"),
      slug: toSlug(title),
      status: issue.status,
      section,
      part,
      title,
      author,
      dateline,
      sortDate: issue.date,
      wordCount: listPlainWords(text).length,
      body: { create: { text, blocks: listParagraphs(text), links: [], reasons: [] } },
    },
  });
  await db.issue.update({ where: { id: issue.id }, data: { articleCount: { increment: 1 } } });
  await recountHoldings(db);
  return { ...article, text };
}

export function addPerson(db: Client, name: string, createdAt: Date, status: "active" | "rejected" = "active") {
  const names = { create: [{ form: name, key: name.toLowerCase(), origin: "found" }] };
  return db.person.create({
    data: { slug: toSlug(name), ...nameColumns(name), nameOrigin: "found", status, createdAt, names },
  });
}

export type MentionDraft = {
  personId: number | null;
  foundPersonId?: number;
  kind?: string;
  role?: string;
  candidates?: number[];
  reason?: MentionReason;
  /** Which occurrence of the form, from 0. */
  nth?: number;
};

export async function addMention(db: Client, article: { id: number; text: string }, form: string, draft: MentionDraft) {
  const { personId, foundPersonId = personId, kind = "full", role = null, candidates = [], nth = 0 } = draft;
  const { reason = { rule: "name-in-context", args: { form } } } = draft;
  const isOpen = foundPersonId === null && candidates.length > 0;
  const row = { form, kind, role, confidence: 0.9, ...reason, candidates, isOpen, personId, foundPersonId };
  if (personId !== null) await countAppearance(db, personId, article.id);
  return db.mention.create({ data: { articleId: article.id, ...spanOf(article.text, form, nth), ...row } });
}

/** Counts one more mention of a person in an article, as the writer's table of appearances does. */
export async function countAppearance(db: Client, personId: number, articleId: number): Promise<void> {
  const key = { personId, articleId };
  await db.appearance.upsert({
    where: { personId_articleId: key },
    create: { ...key, mentionCount: 1 },
    update: { mentionCount: { increment: 1 } },
  });
  await recountPersons(db);
}

/** Where a piece of text stands. */
export function spanOf(text: string, piece: string, nth = 0): Span {
  let start = text.indexOf(piece);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(piece, start + 1);
  if (start < 0) throw new Error(`"${piece}" does not stand in the text`);
  return { start, end: start + piece.length };
}

function listParagraphs(text: string) {
  return Array.from(text.matchAll(/[^\n]+/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "paragraph",
    level: null,
  }));
}
