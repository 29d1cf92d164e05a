import { listNameWords } from "@/lib/analysis/people/names/name-index";
import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { AppError } from "@/lib/errors";
import { nameCondition } from "./name-condition";

const MAX_CANDIDATES = 20;

export type MergePartner = { id: number; slug: string; name: string; articleCount: number };

/**
 * A person, and others that could be the same: those whose names or address fit what was typed, else those who share a word
 * of the name. Articles of drafts count too: an editor merges before publishing.
 * One that waits for review can be merged into others, and is no candidate itself.
 * @throws AppError `not-found` unless the person is active or waiting.
 */
export async function listMergeCandidates(
  db: Db,
  personId: number,
  typed: string,
): Promise<{ person: MergePartner; isWaiting: boolean; candidates: MergePartner[] }> {
  const row = await db.person.findUnique({ where: { id: personId }, select: { status: true } });
  const isWaiting = row?.status === "waiting";
  const [person] = await select(db, Prisma.sql`p."id" = ${personId}`, isWaiting ? "waiting" : "active");
  if (!person) throw new AppError("not-found", "There is no such person, or it was merged or marked meanwhile.");
  const fits = typed.trim() === "" ? sharedWordCondition(person.name) : typedNameCondition(typed.trim());
  return { person, isWaiting, candidates: await select(db, Prisma.sql`p."id" <> ${personId} AND (${fits})`) };
}

function sharedWordCondition(name: string): Prisma.Sql {
  // Initials and particles are shared by half the archive.
  const words = listNameWords(name).filter((word) => word.length > 2);
  return words.length === 0 ? nameCondition(name) : Prisma.join(words.map(nameCondition), " OR ");
}

function typedNameCondition(typed: string): Prisma.Sql {
  return Prisma.sql`${nameCondition(typed)} OR p."slug" = ${typed.replace(/^.*\//, "")}`;
}

type Row = { id: number; slug: string; name: string; articles: bigint };

async function select(db: Db, fits: Prisma.Sql, status = "active"): Promise<MergePartner[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."id", p."slug", p."name",
      (SELECT COUNT(DISTINCT m."articleId") FROM "Mention" m WHERE m."personId" = p."id") AS "articles"
    FROM "Person" p
    WHERE p."status" = ${status} AND ${fits}
    ORDER BY "articles" DESC, LOWER(p."name"), p."id"
    LIMIT ${MAX_CANDIDATES}`;
  return rows.map(({ id, slug, name, articles }) => ({ id, slug, name, articleCount: Number(articles) }));
}
