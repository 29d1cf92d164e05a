import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { AppError } from "@/lib/errors";
import { listNameWords, matchesName } from "./match-name";

const MAX_CANDIDATES = 20;

export type MergePartner = { id: number; slug: string; name: string; articleCount: number };

/**
 * A person, and others that could be the same: those whose names or address fit what was typed, else those who share a word
 * of the name. Articles of drafts count too: an editor merges before publishing.
 * @throws AppError `not-found` unless the person is active.
 */
export async function listMergeCandidates(
  db: Db,
  personId: number,
  typed: string,
): Promise<{ person: MergePartner; candidates: MergePartner[] }> {
  const [person] = await select(db, Prisma.sql`p."id" = ${personId}`);
  if (!person) throw new AppError("not-found", "There is no such person, or it was merged or marked meanwhile.");
  const fits = typed.trim() === "" ? sharesWord(person.name) : matchesTyped(typed.trim());
  return { person, candidates: await select(db, Prisma.sql`p."id" <> ${personId} AND (${fits})`) };
}

function sharesWord(name: string): Prisma.Sql {
  // Initials and particles are shared by half the archive.
  const words = listNameWords(name).filter((word) => word.length > 2);
  return words.length === 0 ? matchesName(name) : Prisma.join(words.map(matchesName), " OR ");
}

function matchesTyped(typed: string): Prisma.Sql {
  return Prisma.sql`${matchesName(typed)} OR p."slug" = ${typed.replace(/^.*\//, "")}`;
}

type Row = { id: number; slug: string; name: string; articles: bigint };

async function select(db: Db, fits: Prisma.Sql): Promise<MergePartner[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."id", p."slug", p."name",
      (SELECT COUNT(DISTINCT m."articleId") FROM "Mention" m WHERE m."personId" = p."id") AS "articles"
    FROM "Person" p
    WHERE p."status" = 'active' AND ${fits}
    ORDER BY "articles" DESC, LOWER(p."name"), p."id"
    LIMIT ${MAX_CANDIDATES}`;
  return rows.map(({ id, slug, name, articles }) => ({ id, slug, name, articleCount: Number(articles) }));
}
