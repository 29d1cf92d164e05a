import { articleAddress, issueAddress, personAddress } from "@/lib/addresses";
import type { ProposedDate } from "@/lib/analysis/events/types";
import type { Block, Furniture } from "@/lib/analysis/intake/types";
import { readCalendarDate } from "@/lib/analysis/text/calendar";
import type { Reason } from "@/lib/analysis/text/span";
import { REASONS, readLinkStatus, readReasons } from "@/lib/archive/reading/articles/link-row";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { SUMMARY, summarizeImport } from "./list-imports";
import { listNameless } from "./name-publication";
import type {
  ArticlePreview,
  DatedPreview,
  FilePreview,
  FileStatus,
  ImportView,
  IssuePreview,
  LinkPreview,
  PersonPreview,
} from "./types";

/** Files shown on one page of a preview: each brings its articles and their forms along. */
const PAGE_SIZE = 10;

/** What was found in an import, file by file; `page` counts from 1. @throws AppError `not-found` */
export async function getImport(db: Db, importId: number, options: { page?: number } = {}): Promise<ImportView> {
  const row = await db.import.findUnique({ where: { id: importId }, select: SUMMARY });
  if (!row) throw new AppError("not-found", "There is no such import.");
  const summary = await summarizeImport(db, row);
  const files = await db.importFile.findMany({
    where: { importId },
    orderBy: { position: "asc" },
    skip: (Math.max(1, options.page ?? 1) - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: FILE,
  });
  const previews: FilePreview[] = [];
  for (const file of files) previews.push(await previewFile(db, file));
  const nameless = await listNameless(db, importId);
  const draftCount = await db.issue.count({ where: { importId, status: "draft" } });
  return {
    ...summary,
    previews,
    nameless,
    draftCount,
    pageCount: Math.max(1, Math.ceil(summary.fileCount / PAGE_SIZE)),
  };
}

const PUBLICATION = { select: { name: true, slug: true } } as const;
const FILE = {
  id: true,
  fileName: true,
  status: true,
  failureCode: true,
  failureWords: true,
  duplicateKind: true,
  original: { select: { sha256: true, sizeBytes: true } },
  duplicateOf: { select: { title: true, address: true, number: true, publication: PUBLICATION } },
  issueId: true,
} as const;

type FileRow = NonNullable<Awaited<ReturnType<typeof findFile>>>;
const findFile = (db: Db, id: number) => db.importFile.findUnique({ where: { id }, select: FILE });

async function previewFile(db: Db, file: FileRow): Promise<FilePreview> {
  const repeated = file.duplicateOf;
  return {
    id: file.id,
    fileName: file.fileName,
    status: file.status as FileStatus,
    original: file.original,
    failure: file.failureWords === null ? null : { code: file.failureCode, words: file.failureWords },
    duplicate: repeated && {
      kind: file.duplicateKind as "same-bytes" | "same-issue",
      title: repeated.title ?? [repeated.publication?.name, repeated.number].filter(Boolean).join(", no. "),
      address: repeated.publication && issueAddress(repeated.publication.slug, repeated.address),
    },
    issue: file.issueId === null ? null : await previewIssue(db, file.issueId),
  };
}

async function previewIssue(db: Db, issueId: number): Promise<IssuePreview> {
  const { publication, ...issue } = await db.issue.findUniqueOrThrow({
    where: { id: issueId },
    include: { publication: PUBLICATION, body: { select: { furniture: true, warnings: true } } },
  });
  const rows = await db.article.findMany({ where: { issueId }, orderBy: { position: "asc" }, select: { id: true } });
  const articles: ArticlePreview[] = [];
  for (const { id } of rows) articles.push(await previewArticle(db, id));
  return {
    id: issue.id,
    address: publication && issue.status === "published" ? issueAddress(publication.slug, issue.address) : null,
    publication: publication && { name: publication.name, reason: issue.publicationReason as Reason | null },
    number: issue.number === null ? null : { value: issue.number, reason: issue.numberReason as Reason | null },
    date: dated(issue),
    title: issue.title,
    format: issue.format,
    furniture: (issue.body?.furniture ?? []) as Furniture[],
    warnings: (issue.body?.warnings ?? []) as Reason[],
    articles,
  };
}

type DatedRow = {
  date: string | null;
  datePrecision: string | null;
  dateOrigin: string | null;
  dateReason: unknown;
};

function dated(row: DatedRow): DatedPreview | null {
  const date = readCalendarDate(row);
  return date && { ...date, origin: row.dateOrigin ?? "stated", reason: row.dateReason as Reason | null };
}

async function previewArticle(db: Db, id: number): Promise<ArticlePreview> {
  const article = await db.article.findUniqueOrThrow({
    where: { id },
    include: {
      body: { omit: { links: true } },
      mentions: { orderBy: { start: "asc" }, include: { person: PERSON, foundPerson: FOUND } },
    },
  });
  const proposed = article.proposedDate as ProposedDate | null;
  const mentions = article.mentions.map(({ start, end, form, person, reason, ...found }) => ({
    ...{ start, end, form },
    person: person && { name: person.name, address: personAddress(person.slug) },
    waiting: findWaiting(found),
    reason: reason as Reason,
  }));
  return {
    id,
    address: articleAddress(id, article.slug),
    section: article.section,
    part: article.part,
    title: article.title,
    author: article.author,
    dateline: article.dateline,
    date: dated(article),
    proposedDate: proposed && { value: proposed.value, reason: proposed.reason },
    wordCount: article.wordCount,
    text: article.body?.text ?? "",
    blocks: (article.body?.blocks ?? []) as Block[],
    mentions,
    people: listPeople(article.mentions),
    links: await listLinks(db, id),
    reasons: (article.body?.reasons ?? []) as Reason[],
  };
}

const PERSON = { select: { id: true, name: true, slug: true } } as const;
const FOUND = { select: { name: true, status: true } } as const;

type Found = { decisionId: number | null; foundPerson: { name: string; status: string } | null };

/** The name of whom readers are not shown before an editor has said that it is a person. */
function findWaiting({ decisionId, foundPerson }: Found): string | null {
  return decisionId === null && foundPerson?.status === "waiting" ? foundPerson.name : null;
}

function listPeople(mentions: { person: { id: number; name: string; slug: string } | null; role: string | null }[]) {
  const people = new Map<number, PersonPreview>();
  for (const { person, role } of mentions) {
    if (!person) continue;
    const { id, name, slug } = person;
    const seen = people.get(id) ?? { id, name, address: personAddress(slug), mentions: 0, roles: [] };
    seen.mentions += 1;
    if (role && !seen.roles.includes(role)) seen.roles.push(role);
    people.set(id, seen);
  }
  return [...people.values()].sort((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name));
}

const OTHER = {
  select: {
    id: true,
    slug: true,
    title: true,
    status: true,
    date: true,
    datePrecision: true,
    issue: { select: { date: true, datePrecision: true } },
    publication: { select: { name: true } },
  },
} as const;

async function listLinks(db: Db, articleId: number): Promise<LinkPreview[]> {
  const links = await db.link.findMany({
    where: {
      kind: "same-event",
      AND: [
        { OR: [{ aId: articleId }, { bId: articleId }] },
        { OR: [{ isShown: true }, { status: { in: ["confirmed", "rejected"] } }] },
      ],
    },
    orderBy: { score: "desc" },
    include: { a: OTHER, b: OTHER, evidence: REASONS },
  });
  return links.flatMap((link): LinkPreview[] => {
    const other = link.aId === articleId ? link.b : link.a;
    if (other.status === "withdrawn") return [];
    const { id, score, isShown } = link;
    const { title, publication } = other;
    return [
      {
        ...{ id, score, isShown },
        status: readLinkStatus(link.status),
        summary: readReasons(link.evidence).evidence.summary,
        other: {
          ...{ id: other.id, title, date: readCalendarDate(other) ?? readCalendarDate(other.issue) },
          address: articleAddress(other.id, other.slug),
          publication: publication?.name ?? null,
        },
      },
    ];
  });
}
