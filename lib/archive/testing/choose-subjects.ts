import type { Db } from "@/lib/db/client";

/** What the public addresses of an archive are asked for: those with most on them. */
export type Subjects = {
  publication: string;
  /** The year of which it has most articles. */
  publicationYear: string;
  issue: { publication: string; address: string };
  /** An older version of an issue; one that the archive has not in an archive without any. */
  version: { publication: string; address: string; issueId: number };
  /** SHA-256 of the issue's original. */
  original: string;
  /** SHA-256 of a picture; one that the archive has not in an archive without any. */
  picture: string;
  article: number;
  /** Title of the article, the longest word of it, and its day. */
  title: string;
  word: string;
  day: string;
  pair: { a: number; b: number };
  person: { slug: string; name: string };
  /** Of the three persons named in most articles. */
  names: string[];
  slugs: string[];
  event: number;
  quotation: number;
  /** Slug of the author with most articles; empty where no article names one. */
  author: string;
  /** Slug of the outlet of the first quotation that has one; empty where no article names one. */
  outlet: string;
  /** The address that most articles lead to; one that none does in an archive without links. */
  destination: string;
};

const PUBLISHED = { status: "published" } as const;
const MOST_NAMED = 3;

/**
 * The longest issue, the article with most words, the persons named in most articles, the largest event, the most printed
 * quotation and the strongest link.
 * @throws Error for an archive that lacks one of these
 */
export async function chooseSubjects(db: Db): Promise<Subjects> {
  const issue = await db.issue.findFirstOrThrow({
    where: { ...PUBLISHED, publication: { isNot: null } },
    orderBy: [{ articleCount: "desc" }, { id: "asc" }],
    select: { address: true, publication: { select: { slug: true } }, original: { select: { sha256: true } } },
  });
  const publication = issue.publication?.slug ?? "";
  const article = await db.article.findFirstOrThrow({
    where: { ...PUBLISHED, sortDate: { not: null }, event: { isNot: null } },
    orderBy: [{ wordCount: "desc" }, { id: "asc" }],
    select: { id: true, title: true, sortDate: true },
  });
  const link = await db.link.findFirstOrThrow({
    where: { isShown: true, a: PUBLISHED, b: PUBLISHED },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    select: { aId: true, bId: true },
  });
  const event = await db.event.findFirstOrThrow({ orderBy: [{ articleCount: "desc" }, { id: "asc" }] });
  const quotation = await db.sharedQuotation.findFirstOrThrow({ orderBy: [{ articleCount: "desc" }, { id: "asc" }] });
  const picture = await db.picture.findFirst({ select: { sha256: true } });
  const author = await db.author.findFirst({ orderBy: [{ articleCount: "desc" }, { id: "asc" }] });
  const quoted = await db.quotation.findFirst({
    where: { outletSlug: { not: null }, article: PUBLISHED },
    orderBy: { id: "asc" },
    select: { outletSlug: true },
  });
  const older = await db.issue.findFirst({
    where: { status: "superseded" },
    orderBy: { id: "asc" },
    select: { id: true, address: true, publication: { select: { slug: true } } },
  });
  const [linked] = await db.destination.groupBy({
    by: ["key"],
    _count: true,
    _min: { address: true },
    orderBy: { _count: { key: "desc" } },
    take: 1,
  });
  const people = await listMostNamed(db);
  const [person] = people;
  if (!person) throw new Error("The archive names nobody.");
  return {
    ...{ publication, publicationYear: await findFullestYear(db, publication) },
    ...{ issue: { publication, address: issue.address }, original: issue.original.sha256 },
    version: {
      publication: older?.publication?.slug ?? "none",
      address: older?.address ?? "none",
      issueId: older?.id ?? 0,
    },
    picture: picture?.sha256 ?? "0".repeat(64),
    ...{ article: article.id, title: article.title, word: longestWord(article.title), day: article.sortDate ?? "" },
    ...{ pair: { a: link.aId, b: link.bId }, event: event.id, quotation: quotation.id },
    ...{
      author: author?.slug ?? "",
      outlet: quoted?.outletSlug ?? "",
      destination: linked?._min.address ?? "https://example.org/page",
    },
    ...{ person, names: people.map(({ name }) => name), slugs: people.map(({ slug }) => slug) },
  };
}

async function findFullestYear(db: Db, publication: string): Promise<string> {
  const held = await db.monthCount.findMany({
    where: { publication: { slug: publication }, month: { not: "" } },
    orderBy: { month: "asc" },
    select: { month: true, articleCount: true },
  });
  const years = new Map<string, number>();
  for (const { month, articleCount } of held) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + articleCount);
  }
  const [fullest] = [...years].sort((x, y) => y[1] - x[1]);
  return fullest?.[0] ?? "";
}

async function listMostNamed(db: Db): Promise<{ slug: string; name: string }[]> {
  const counts = await db.appearance.groupBy({
    by: ["personId"],
    where: { person: { status: "active" }, article: PUBLISHED },
    _count: { articleId: true },
    orderBy: [{ _count: { articleId: "desc" } }, { personId: "asc" }],
    take: MOST_NAMED,
  });
  return Promise.all(
    counts.map(({ personId }) =>
      db.person.findUniqueOrThrow({ where: { id: personId }, select: { slug: true, name: true } }),
    ),
  );
}

function longestWord(title: string): string {
  const words = title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), words[0] ?? title);
}
