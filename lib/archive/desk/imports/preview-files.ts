import { issueAddress } from "@/lib/addresses";
import { readOrigin } from "@/lib/archive/filing/imports/arrivals";
import { isPublished } from "@/lib/archive/reading/published";
import { findReason, readFurniture, readReasonList } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { duplicateKind, fileStatus } from "@/lib/db/states";
import { listLinkPreviews } from "./list-link-previews";
import { listOtherVersions, nameRow, type VersionsOf } from "./list-other-versions";
import { ARTICLE, type LinksOf, previewArticle, readDated } from "./preview-article";
import type { FilePreview, IssuePreview } from "./types";

const PUBLICATION = { select: { name: true, slug: true } } as const;

const ISSUE = {
  ...{ id: true, status: true, address: true, publicationReason: true, number: true, numberReason: true },
  ...{ date: true, datePrecision: true, dateOrigin: true, dateReason: true },
  ...{ title: true, format: true, versionSet: true, versionReason: true },
  publication: PUBLICATION,
  body: { select: { furniture: true, warnings: true } },
  articles: { orderBy: { position: "asc" }, select: ARTICLE },
} as const satisfies Prisma.IssueSelect;

const FILE = {
  ...{ id: true, fileName: true, status: true, failureCode: true, failureWords: true, duplicateKind: true },
  origin: true,
  original: { select: { sha256: true, sizeBytes: true } },
  duplicateOf: { select: { title: true, address: true, number: true, publication: PUBLICATION } },
  issue: { select: ISSUE },
} as const satisfies Prisma.ImportFileSelect;

type FileRow = Prisma.ImportFileGetPayload<{ select: typeof FILE }>;
type IssueRow = Prisma.IssueGetPayload<{ select: typeof ISSUE }>;

/** Files of an import in the order of the upload, with what was found in each. As many statements for one as for many. */
export async function previewFiles(
  db: Db,
  importId: number,
  page: { skip: number; take: number },
): Promise<FilePreview[]> {
  const files = await db.importFile.findMany({
    where: { importId },
    orderBy: { position: "asc" },
    ...page,
    select: FILE,
  });
  const links = await listLinkPreviews(
    db,
    files.flatMap(({ issue }) => issue?.id ?? []),
  );
  const versions = await listOtherVersions(
    db,
    files.flatMap(({ issue }) => issue ?? []),
  );
  return files.map((file) => previewFile(file, links, versions));
}

function previewFile(file: FileRow, links: LinksOf, versions: VersionsOf): FilePreview {
  const repeated = file.duplicateOf;
  return {
    id: file.id,
    fileName: file.fileName,
    status: fileStatus.parse(file.status),
    original: file.original,
    failure: file.failureWords === null ? null : { code: file.failureCode, words: file.failureWords },
    origin: readOrigin(file.origin),
    duplicate: repeated && {
      kind: duplicateKind.parse(file.duplicateKind),
      title: repeated.title ?? nameRow(repeated),
      address: repeated.publication && issueAddress(repeated.publication.slug, repeated.address),
    },
    issue: file.issue && previewIssue(file.issue, links, versions),
  };
}

function previewIssue({ publication, ...issue }: IssueRow, links: LinksOf, versions: VersionsOf): IssuePreview {
  return {
    id: issue.id,
    address: publication && isPublished(issue) ? issueAddress(publication.slug, issue.address) : null,
    publication: publication && { name: publication.name, reason: findReason(issue.publicationReason) },
    number: issue.number === null ? null : { value: issue.number, reason: findReason(issue.numberReason) },
    date: readDated(issue),
    title: issue.title,
    versionOf: versions.get(issue.id) ?? null,
    format: issue.format,
    furniture: readFurniture(issue.body?.furniture ?? []),
    warnings: readReasonList(issue.body?.warnings ?? []),
    articles: issue.articles.map((article) => previewArticle(article, links.get(article.id) ?? [])),
  };
}
