import type { ArticleAnalysis } from "@/lib/analysis/articles/analyse-article";
import { type AnalysedArticle, analysisOf } from "@/lib/analysis/articles/analyse-issue";
import type { ParsedIssue } from "@/lib/analysis/intake/types";
import { detectArticleLanguage } from "@/lib/analysis/text/detect-language";
import type { Context } from "@/lib/archive/context";
import { listDestinations } from "@/lib/archive/filing/destinations/store-destinations";
import { filePublication } from "@/lib/archive/filing/publications/file-publication";
import { keepHoldings } from "@/lib/archive/filing/publications/keep-holdings";
import { placeBySenders } from "@/lib/archive/filing/publications/place-by-senders";
import type { FoundVersion, Newcomer } from "@/lib/archive/filing/versions/find-version";
import { joinVersions } from "@/lib/archive/filing/versions/join-versions";
import { publisherOf } from "@/lib/archive/reading/publications/publisher-of";
import { isPublished } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { insertRows } from "@/lib/db/insert-rows";
import { applyCorrections, type SettledIssue } from "./apply-corrections";
import { issuePath } from "./issue-path";
import { keepPictures, storePictures } from "./keep-pictures";
import { replaceArticles } from "./store-articles";

export type IssueSource = {
  importId: number;
  originalId: number;
  sha256: string;
  /** The issue to write anew; null makes a draft. */
  issueId: number | null;
  /** What a draft is filed once by; null when an editor wants it twice. */
  filedOnce?: string | null;
  /** What a draft is another version of. */
  version?: FoundVersion | null;
  /** The set of versions that a new issue belongs to. */
  versionSet?: number | null;
  /** The file of the import that a draft was read from: it is ready in the same moment. */
  fileId?: number;
};

/**
 * Writes what was read from one original, with editors' corrections, in one transaction. Links come after.
 *
 * @param known what it is with the corrections in force, where that is known
 * @param made the analyses of its articles before any correction, where they are at hand
 */
export async function storeIssue(
  context: Context,
  source: IssueSource,
  parsed: ParsedIssue,
  made?: readonly AnalysedArticle[],
  known?: SettledIssue,
): Promise<{ issueId: number; articleIds: number[]; settled: SettledIssue }> {
  const versionSet = source.version?.versionSet ?? source.versionSet ?? null;
  const corrected = known ?? (await applyCorrections(context.db, source.sha256, parsed, versionSet));
  const settled = { ...corrected, articles: await withLanguages(corrected) };
  const analyses = settled.articles.map((article) => {
    const before = article.found == null ? undefined : made?.[article.found];
    return analysisOf(article, article.date?.value ?? settled.date?.value ?? null, before);
  });
  await storePictures(context, settled.pictures ?? []);
  const stored = await context.db.$transaction((db) => write(db, context.now(), source, settled, analyses));
  return { ...stored, settled };
}

/** The text of an article that an editor cut otherwise is in a language of its own. */
async function withLanguages({ articles, language }: SettledIssue): Promise<SettledIssue["articles"]> {
  return Promise.all(
    articles.map(async (article) =>
      article.found === null
        ? { ...article, language: await detectArticleLanguage(`${article.title}\n${article.text}`, language) }
        : article,
    ),
  );
}

/** An issue with what editors say of it, as it is compared with others that may be versions of it. */
export function toNewcomer(settled: SettledIssue, own: Pick<Newcomer, "sha256" | "issueId">): Newcomer {
  const { publication, number, date, title, format, articles } = settled;
  return {
    ...own,
    format,
    publication: publication?.value ?? null,
    number: number?.value ?? null,
    date: date?.value ?? null,
    title: title?.value ?? null,
    articles: articles.map((article) => ({ ...article, leadsTo: listDestinations(article).map(({ key }) => key) })),
  };
}

async function write(
  db: Db,
  now: Date,
  source: IssueSource,
  issue: SettledIssue,
  analyses: ArticleAnalysis[],
): Promise<{ issueId: number; articleIds: number[] }> {
  const filed = await place(db, source.issueId, issue, now);
  const data = { ...issueRow(issue, source), ...filed };
  const { issueId } = source;
  const { id, status } =
    issueId === null
      ? await db.issue.create({ data: { ...data, ...ids(source), status: "draft", createdAt: now }, select: STATE })
      : await keepHoldings(db, [issueId], () => db.issue.update({ where: { id: issueId }, data, select: STATE }));
  if (source.version) await joinVersions(db, id, source.version);
  const { publishedText, publishedHtml, furniture, warnings } = issue;
  const body = { publishedText, publishedHtml, furniture, warnings };
  if (issueId === null) await insertRows(db, "IssueText", [{ issueId: id, ...body }]);
  else await db.issueText.upsert({ where: { issueId: id }, create: { issueId: id, ...body }, update: body });
  await keepPictures(db, id, issue.pictures ?? [], { isReread: issueId !== null, now });
  const { sha256 } = source;
  const where = { issueId: id, publicationId: data.publicationId, status, issueDate: data.date, sha256 };
  const { pages, language } = issue;
  const published = { pages, language, publication: issue.publication?.value ?? null };
  const isNew = issueId === null;
  const articleIds = await replaceArticles(db, { ...where, ...published, isNew }, issue.articles, analyses, now);
  if (source.fileId !== undefined) {
    const ready = { status: "ready", issueId: id, failureCode: null, failureWords: null };
    await db.importFile.update({ where: { id: source.fileId }, data: ready, select: { id: true } });
  }
  return { issueId: id, articleIds };
}

const UNPLACED = { publicationId: null, namedPublicationId: null, senders: Prisma.DbNull };

/**
 * What an issue is filed under. What an editor says a document is of teaches nothing of its sender; a draft is filed by its
 * name alone until it is published.
 */
async function place(db: Db, issueId: number | null, { publication, senders: sent }: SettledIssue, now: Date) {
  if (!publication) return UNPLACED;
  const { value, origin } = publication;
  const senders = origin === "editor" ? [] : sent;
  const { id, namedId } = await filePublication(db, { name: value, publisher: publisherOf(value) }, now);
  const filed = { publicationId: id, namedPublicationId: namedId, senders };
  if (issueId === null || senders.length === 0) return filed;
  const { status } = await db.issue.findUniqueOrThrow({ where: { id: issueId }, select: { status: true } });
  if (!isPublished({ status })) return filed;
  await placeBySenders(db, [{ namedId, senders }], now);
  const named = await db.publication.findUniqueOrThrow({ where: { id: namedId }, select: { sameAsId: true } });
  return { ...filed, publicationId: named.sameAsId ?? namedId };
}

const STATE = { id: true, status: true } as const;
const ids = ({ importId, originalId, filedOnce = null }: IssueSource) => ({ importId, originalId, filedOnce });

function issueRow(issue: SettledIssue, source: IssueSource) {
  const date = issue.date?.value ?? null;
  const number = issue.number?.value ?? null;
  return {
    address: issuePath({ date, number, sha256: source.sha256 }),
    number,
    numberReason: issue.number?.reason ?? Prisma.DbNull,
    date: date?.date ?? null,
    datePrecision: date?.precision ?? null,
    dateOrigin: issue.date?.origin ?? null,
    dateReason: issue.date?.reason ?? Prisma.DbNull,
    publicationReason: issue.publication?.reason ?? Prisma.DbNull,
    title: issue.title?.value ?? null,
    language: issue.language,
    format: issue.format,
    hasHtml: issue.publishedHtml !== null,
    articleCount: issue.articles.length,
  };
}
