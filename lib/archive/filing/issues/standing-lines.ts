import { z } from "zod";
import type { LearnedLine } from "@/lib/analysis/intake/correct/learn-lines";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { isOfKind, type Recorded } from "@/lib/archive/history/read-decision";
import { publicationSubject } from "@/lib/archive/history/subject-keys";
import { publicationKey } from "@/lib/archive/reading/publications/publication-key";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";

/** A line that a publication prints again and again, and whether an editor has turned it off. */
export type StandingLine = LearnedLine & { isOff: boolean };

/** What editors decide about lines of every issue of a publication. */
export const OF_PUBLICATION = ["split-rule", "learned-line"] as const;

export const isUsed = ({ isOff }: StandingLine): boolean => !isOff;

const kind = z.enum(["section", "headline", "furniture"]) satisfies z.ZodType<LearnedLine["kind"]>;

type Row = { keptKey: string | null; words: string | null; text: string; kind: string; issues: number; of: number };

/**
 * What is known of a publication by its name, in one statement: the keys of its decisions (those of its name and, where that is
 * another name of a publication, of that one), and the lines learned from its issues, those in most issues first.
 */
export async function findStanding(
  db: Db,
  publication: string | null,
): Promise<{ keys: string[]; learned: LearnedLine[] }> {
  if (publication === null) return { keys: [], learned: [] };
  const nameKey = publicationKey(publication) || publication;
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT kept."nameKey" AS "keptKey", l."words", l."text", l."kind", l."issues", l."of" FROM "Publication" p
    LEFT JOIN "Publication" kept ON kept."id" = p."sameAsId"
    LEFT JOIN "LearnedLine" l ON l."publicationId" = COALESCE(p."sameAsId", p."id")
    WHERE p."nameKey" = ${nameKey} ORDER BY l."issues" DESC, l."words"`);
  const names = new Set([nameKey, ...rows.flatMap(({ keptKey }) => keptKey ?? [])]);
  const learned = rows.flatMap(({ keptKey: _, words, ...line }) =>
    words === null ? [] : [{ ...line, words, kind: kind.parse(line.kind) }],
  );
  return { keys: [...names].map(publicationSubject), learned };
}

/** Rules of editors and learned lines of a publication, with what was decided about them. */
export function settleStanding(
  learned: readonly LearnedLine[],
  inForce: readonly Recorded[],
): { rules: Recorded<"split-rule">[]; learned: StandingLine[] } {
  const decided = inForce.filter((decision) => isOfKind(decision, ["learned-line"]));
  const isUsedNow = new Map(decided.map(({ payload }) => [payload.words, payload.isUsed]));
  return {
    rules: inForce.filter((decision) => isOfKind(decision, ["split-rule"])),
    learned: learned.map((line) => ({ ...line, isOff: isUsedNow.get(line.words) === false })),
  };
}

/** The rules in force for a publication, oldest first, and its learned lines, those in most issues first. */
export async function listStanding(db: Db, publication: string | null): Promise<ReturnType<typeof settleStanding>> {
  const { keys, learned } = await findStanding(db, publication);
  return settleStanding(learned, await listInForce(db, OF_PUBLICATION, keys));
}
