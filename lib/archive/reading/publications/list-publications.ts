import { publicationAddress } from "@/lib/addresses";
import { PUBLISHED } from "@/lib/archive/reading/published";
import { readNameReason } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { empty, type Sql, sql } from "@/lib/db/dialect";
import { AppError } from "@/lib/errors";
import type { PublicationSummary, PublicationView } from "./types";

type Row = {
  slug: string;
  name: string;
  publisher: string | null;
  issues: number | bigint;
  articles: number | bigint;
  first: string | null;
  last: string | null;
};

/** Every publication with a published issue, by name. */
export async function listPublications(db: Db): Promise<PublicationSummary[]> {
  const rows = await findRows(db, empty);
  return rows.map(toSummary).sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** @throws AppError `not-found` when nothing of it is published, also where the name is another one's by now */
export async function getPublication(db: Db, slug: string): Promise<PublicationView> {
  const [row] = await findRows(db, sql`AND p."slug" = ${slug}`);
  if (!row) throw new AppError("not-found", "There is no such publication.");
  const names = await db.publication.findMany({
    where: { sameAs: { slug }, named: { some: PUBLISHED } },
    orderBy: { name: "asc" },
    select: { slug: true, name: true, sameAsReason: true },
  });
  const alsoCalled = names.map(({ sameAsReason, ...name }) => ({ ...name, reason: readNameReason(sameAsReason) }));
  return { ...toSummary(row), alsoCalled };
}

function findRows(db: Db, condition: Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>(sql`
    SELECT p."slug", p."name", p."publisher", SUM(h."issueCount") AS "issues", SUM(h."articleCount") AS "articles",
      MIN(h."firstDate") AS "first", MAX(h."lastDate") AS "last"
    FROM "Publication" p JOIN "MonthCount" h ON h."publicationId" = p."id" ${condition} GROUP BY p."id", p."slug", p."name", p."publisher"`);
}

function toSummary({ slug, name, publisher, issues, articles, first, last }: Row): PublicationSummary {
  return {
    slug,
    name,
    publisher,
    address: publicationAddress(slug),
    issueCount: Number(issues),
    articleCount: Number(articles),
    firstDate: first,
    lastDate: last,
  };
}
