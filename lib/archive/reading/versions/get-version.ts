import { articleAddress } from "@/lib/addresses";
import { listPlainWords } from "@/lib/analysis/text/words";
import { diffText, diffWords } from "@/lib/analysis/versions/diff-text";
import { type ArticlePair, pairArticles } from "@/lib/analysis/versions/pair-articles";
import type { IssueVersion } from "@/lib/archive/reading/issues/types";
import { readBlocks, readTextLinks } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { loadVersion, type VersionKey } from "./load-version";
import type { ArticleDifference, OlderArticle, OlderVersion, VersionDifference } from "./types";

/** An older version of an issue with its articles as they were. @throws AppError `not-found`, `gone` */
export async function getVersion(db: Db, key: VersionKey): Promise<OlderVersion> {
  const { version, shown } = await loadVersion(db, key);
  const pairs = await loadPairs(db, version, shown);
  const articles = pairs.flatMap(({ older, newer }) => (older ? [toOlder(older, newer)] : []));
  return {
    version,
    shown,
    articles: articles.sort((a, b) => a.position - b.position).map(({ position, ...one }) => one),
  };
}

/** How an older version of an issue differs from the one that is shown, article by article. @throws AppError `not-found`, `gone` */
export async function getDifference(db: Db, key: VersionKey): Promise<VersionDifference> {
  const { version, shown } = await loadVersion(db, key);
  return { older: version, shown, articles: (await loadPairs(db, version, shown)).map(toDifference) };
}

type Row = Awaited<ReturnType<typeof listArticles>>[number];

async function loadPairs(db: Db, older: IssueVersion, shown: IssueVersion): Promise<ArticlePair<Row>[]> {
  const rows = await listArticles(db, [older.issueId, shown.issueId]);
  const of = ({ issueId }: IssueVersion) => rows.filter((row) => row.issueId === issueId);
  return pairArticles(of(older), of(shown));
}

async function listArticles(db: Db, issueIds: number[]) {
  const rows = await db.article.findMany({
    where: { issueId: { in: issueIds } },
    orderBy: { position: "asc" },
    select: {
      ...{ id: true, issueId: true, position: true, slug: true, fingerprint: true, section: true, title: true },
      ...{ author: true, dateline: true, body: { select: { text: true, blocks: true, links: true } } },
    },
  });
  return rows.map((row) => ({ ...row, text: row.body?.text ?? "" }));
}

function toOlder(row: Row, newer: Row | null): OlderArticle & { position: number } {
  const { id, position, section, title, author, dateline, text, body, fingerprint } = row;
  return {
    ...{ id, position, section, title, author, dateline, text },
    blocks: readBlocks(body?.blocks ?? []),
    textLinks: readTextLinks(body?.links ?? []),
    shown: newer && {
      address: articleAddress(newer.id, newer.slug),
      title: newer.title,
      isSame: newer.fingerprint === fingerprint,
    },
  };
}

function toDifference({ older, newer }: ArticlePair<Row>): ArticleDifference {
  const title = diffWords(older?.title ?? "", newer?.title ?? "");
  const found = diffText(older?.text ?? "", newer?.text ?? "");
  const parts = [title, ...found.map((block) => block.parts)].flat();
  const isSame = older !== null && newer !== null && parts.every(({ kind }) => kind === "same");
  const blocks = isSame ? [] : found;
  const count = (kind: "added" | "removed") =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? listPlainWords(part.text).length : 0), 0);
  return {
    ...{ olderId: older?.id ?? null, shownId: newer?.id ?? null },
    kind: isSame ? "same" : newer === null ? "removed" : older === null ? "added" : "changed",
    address: newer && articleAddress(newer.id, newer.slug),
    title,
    blocks,
    addedWords: count("added"),
    removedWords: count("removed"),
  };
}
