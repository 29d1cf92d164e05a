import { fingerprintOf } from "@/lib/analysis/articles/fingerprint";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { addDays, readCalendarDate } from "@/lib/analysis/text/calendar";
import type { Reason } from "@/lib/analysis/text/span";
import { isCorrected } from "@/lib/analysis/versions/correction-mark";
import { CORRECTED_WITHIN_DAYS, findTie, type IssueForm, judgeVersion } from "@/lib/analysis/versions/judge-version";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { originalKey } from "@/lib/archive/history/subject-keys";
import { publicationKey } from "@/lib/archive/reading/publications/publication-key";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";

/** A document as it is compared with what the archive holds. */
export type Newcomer = Omit<IssueForm, "articles"> & {
  sha256: string;
  /** Null before it is filed. */
  issueId: number | null;
  publication: string | null;
  format: string;
  articles: readonly { title: string; text: string; leadsTo: readonly string[] }[];
};

export type FoundVersion = {
  /** The issues that it is a version of, and the name of the set that they are from now on. */
  issueIds: [number, ...number[]];
  versionSet: number;
  reason: Reason;
  /** The one it repeats in the same form, word for word and link for link; null where it says something else. */
  repeats: number | null;
};

/** Documents compared word for word: the nearest by length. A wire may file hundreds of reports under one day. */
const MAX_COMPARED = 12;

/** What the archive holds that a document is another version of; null when it holds none. */
export async function findVersion(db: Db, newcomer: Newcomer): Promise<FoundVersion | null> {
  return (await findHeld(db, newcomer)).version;
}

/** The same, with an issue of the same number, whatever it says. */
export async function findHeld(
  db: Db,
  newcomer: Newcomer,
): Promise<{ version: FoundVersion | null; sameNumber: number | null }> {
  const near = await listNear(db, newcomer);
  const numbered = near.filter(({ number }) => number !== null && number === newcomer.number);
  const sameNumber = numbered.length === 0 ? null : Math.min(...numbered.map(({ id }) => id));
  return { version: await compare(db, near, newcomer), sameNumber };
}

type Near = Awaited<ReturnType<typeof listNear>>;

async function compare(db: Db, near: Near, newcomer: Newcomer): Promise<FoundVersion | null> {
  if (near.length === 0) return null;
  const texts = await listArticles(
    db,
    near.map(({ id }) => id),
  );
  const found = near
    .flatMap((one) => {
      const articles = texts.filter(({ issueId }) => issueId === one.id);
      const reason = judgeVersion({ ...one, articles: articles.map(toWords) }, newcomer);
      return reason ? [{ ...one, articles, reason }] : [];
    })
    .sort((a, b) => a.id - b.id);
  const [first, ...others] = found;
  if (!first) return null;
  const repeated = found.find((one) => one.format === newcomer.format && isSame(one.articles, newcomer.articles));
  return {
    issueIds: [first.id, ...others.map(({ id }) => id)],
    versionSet: Math.min(...found.map(({ id, versionSet }) => versionSet ?? id)),
    reason: (others.at(-1) ?? first).reason,
    repeats: repeated?.id ?? null,
  };
}

const SELECT = {
  ...{ id: true, number: true, date: true, datePrecision: true, title: true, format: true, versionSet: true },
  originalId: true,
} as const satisfies Prisma.IssueSelect;

/** Issues of the publication that number or day tie to it, the nearest in length; no editor has said that they are others. */
async function listNear(db: Db, newcomer: Newcomer) {
  const where = whereNear(newcomer);
  if (where === null) return [];
  const rows = await db.issue.findMany({ where, select: SELECT, orderBy: { id: "asc" } });
  const tied = rows
    .map((row) => ({ ...row, date: readCalendarDate(row) }))
    .filter((row) => findTie(row, newcomer) !== null);
  // As for most documents: nothing more is asked.
  if (tied.length === 0) return [];
  const apart = await listApart(db, newcomer.sha256);
  const ids = tied.filter(({ originalId }) => !apart.has(originalId)).map(({ id }) => id);
  const lengths = await db.article.groupBy({
    by: ["issueId"],
    where: { issueId: { in: ids } },
    _sum: { wordCount: true },
  });
  const own = newcomer.articles.reduce((sum, { text }) => sum + text.length, 0) / CHARS_PER_WORD;
  const distances = new Map(
    lengths.map(({ issueId, _sum }) => [issueId, Math.abs(Math.log((1 + (_sum.wordCount ?? 0)) / (1 + own)))]),
  );
  const distance = ({ id }: { id: number }) => distances.get(id) ?? Number.POSITIVE_INFINITY;
  return tied
    .filter(({ id }) => distances.has(id))
    .sort((a, b) => distance(a) - distance(b) || a.id - b.id)
    .slice(0, MAX_COMPARED);
}

/** About as in English with its spaces; it only orders what is compared. */
const CHARS_PER_WORD = 6;

function whereNear({ publication, number, date, title, issueId }: Newcomer): Prisma.IssueWhereInput | null {
  const nameKey = publication === null ? "" : publicationKey(publication);
  const ties = [...(number === null ? [] : [{ number }]), ...whereDated(date, title)];
  if (nameKey === "" || ties.length === 0) return null;
  return {
    publication: { OR: [{ nameKey }, { names: { some: { nameKey } } }] },
    OR: ties,
    status: { not: "withdrawn" },
    ...(issueId === null ? {} : { id: { not: issueId } }),
  };
}

function whereDated(date: CalendarDate | null, title: string | null): Prisma.IssueWhereInput[] {
  if (date?.precision !== "day") return [];
  const days = title !== null && isCorrected(title) ? CORRECTED_WITHIN_DAYS : 0;
  return [{ date: { gte: addDays(date.date, -days), lte: addDays(date.date, days) }, datePrecision: "day" }];
}

/** The originals of which an editor said that they are no versions of the same issue as this one. */
async function listApart(db: Db, sha256: string): Promise<Set<number>> {
  const decisions = await listInForce(db, ["version-apart"], [originalKey(sha256)]);
  const hashes = decisions.flatMap(({ payload: { original, others } }) => (original === sha256 ? others : [original]));
  if (hashes.length === 0) return new Set();
  const rows = await db.original.findMany({ where: { sha256: { in: hashes } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

function listArticles(db: Db, issueIds: number[]) {
  return db.article.findMany({
    where: { issueId: { in: issueIds } },
    orderBy: [{ issueId: "asc" }, { position: "asc" }],
    select: {
      ...{ issueId: true, title: true, fingerprint: true },
      body: { select: { text: true } },
      destinations: { select: { key: true } },
    },
  });
}

type StoredArticle = Awaited<ReturnType<typeof listArticles>>[number];

const toWords = ({ title, body }: StoredArticle) => ({ title, text: body?.text ?? "" });

function isSame(stored: readonly StoredArticle[], articles: Newcomer["articles"]): boolean {
  return (
    stored.length === articles.length &&
    stored.every(({ fingerprint, destinations }, at) => {
      const other = articles[at];
      if (!other || fingerprint !== fingerprintOf(other)) return false;
      const keys = new Set(destinations.map(({ key }) => key));
      return keys.size === other.leadsTo.length && other.leadsTo.every((key) => keys.has(key));
    })
  );
}
