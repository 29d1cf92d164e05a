import type { Context } from "@/lib/archive/context";
import { countOpenLinks, listOpenLinks } from "@/lib/archive/desk/decisions/list-open-links";
import { listFailedJobs } from "@/lib/archive/desk/jobs/list-jobs";
import { countReview, listOpenNames, listWaiting, type Page } from "@/lib/archive/desk/people/list-review";
import { listTwins } from "@/lib/archive/desk/people/list-twins";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import { publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { countDoubtfulSplits, listDoubtfulSplits } from "./list-doubtful-splits";
import { countDuplicates, type DuplicateFile, listDuplicates } from "./list-duplicates";
import type { InboxCounts, InboxItem, InboxKind, InboxPage } from "./types";

const PAGE_SIZE = 20;

/** The questions of a kind, a page at a time; of the first kind that has any where none is asked for. */
export async function listInbox({ db }: Context, wanted: InboxKind | null, page: number): Promise<InboxPage> {
  const counts = await countInbox(db);
  const kind = wanted ?? KINDS.find((one) => (counts[one] ?? 0) > 0) ?? "links";
  return { kind, counts, ...(await LISTS[kind](db, page)) };
}

const KINDS: InboxKind[] = ["failures", "duplicates", "splits", "links", "names", "persons", "dates"];

/** How many questions wait, by kind. */
export async function countInbox(db: Db): Promise<InboxCounts> {
  const [links, { open, waiting }, dates, duplicates, splits, failures] = await Promise.all([
    countOpenLinks(db, "suggested"),
    countReview(db),
    countDates(db),
    countDuplicates(db),
    countDoubtfulSplits(db),
    db.job.count({ where: { state: "failed" } }),
  ]);
  return { links, names: open, persons: waiting, twins: null, dates, duplicates, splits, failures };
}

const LISTS: Record<InboxKind, (db: Db, page: number) => Promise<Page<InboxItem>>> = {
  links: async (db, page) => {
    const { links, total, pageCount } = await listOpenLinks(db, { of: "suggested", page });
    return { items: links.map((link) => ({ kind: "links", key: `links:${link.id}`, link })), total, page, pageCount };
  },
  names: async (db, page) => {
    const { items, ...rest } = await listOpenNames(db, page);
    return { ...rest, items: items.map((name) => ({ kind: "names", key: nameKey(name), name })) };
  },
  persons: async (db, page) => {
    const { items, ...rest } = await listWaiting(db, page);
    return { ...rest, items: items.map((person) => ({ kind: "persons", key: `persons:${person.id}`, person })) };
  },
  twins: async (db, page) => {
    const all = (await listTwins(db)).map((twins): InboxItem => ({ kind: "twins", key: twinsKey(twins), twins }));
    return toPage(all, page);
  },
  dates: async (db, page) => {
    const total = await countDates(db);
    const rows = await db.$queryRaw<{ id: number }[]>(sql`
      SELECT a."id" ${PROPOSED} ORDER BY a."id" DESC LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`);
    const ids = rows.map(({ id }) => Number(id));
    const summaries = await findSummaries(db, ids);
    const items = ids.flatMap((id): InboxItem[] => {
      const article = summaries.get(id);
      return article?.proposedDate ? [{ kind: "dates", key: `dates:${id}`, article }] : [];
    });
    return { items, total, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
  },
  duplicates: async (db, page) => {
    const { items, ...rest } = await listDuplicates(db, page, PAGE_SIZE);
    return { ...rest, items: items.map((file) => ({ kind: "duplicates", key: fileKey(file), file })) };
  },
  splits: async (db, page) => {
    const { items, ...rest } = await listDoubtfulSplits(db, page, PAGE_SIZE);
    return { ...rest, items: items.map((split) => ({ kind: "splits", key: `splits:${split.issueId}`, split })) };
  },
  failures: async (db, page) =>
    toPage(
      (await listFailedJobs(db)).map((job): InboxItem => ({ kind: "failures", key: `failures:${job.id}`, job })),
      page,
    ),
};

const nameKey = ({ article, mentionIds }: { article: { id: number }; mentionIds: number[] }) =>
  `names:${article.id}-${mentionIds.join("-")}`;

/** Of a version the issue too: it is answered in another way than a file that is left out so far. */
const fileKey = ({ fileId, issueId }: DuplicateFile) => `duplicates:${[fileId, issueId ?? []].flat().join("-")}`;

/** The one named in more articles first: the other is merged into it. */
function twinsKey({ people: [one, other] }: { people: [Counted, Counted] }): string {
  const [keeps, goes] = one.articleCount >= other.articleCount ? [one, other] : [other, one];
  return `twins:${keeps.id}-${goes.id}`;
}

type Counted = { id: number; articleCount: number };

// What has no date of its own is found by the index of days.
const PROPOSED = sql`FROM "Article" a
  WHERE ${publishedArticleCondition} AND a."sortDate" IS NULL AND a."date" IS NULL AND a."proposedDate" IS NOT NULL`;

async function countDates(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>(sql`SELECT COUNT(*) AS "count" ${PROPOSED}`);
  return Number(row?.count ?? 0);
}

function toPage(all: InboxItem[], page: number): Page<InboxItem> {
  const pageCount = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const shown = Math.min(page, pageCount);
  return { items: all.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE), total: all.length, page: shown, pageCount };
}
