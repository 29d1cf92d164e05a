import { type KnownWord, listOneEdit, rankCorrections } from "@/lib/analysis/search/spelling";
import type { Db, Engine } from "@/lib/db/client";
import { countRows, join, sql, textRows } from "@/lib/db/dialect";

// Beyond so many a beginning says too little: the most used of them are taken.
const MAX_READ = 20_000;
// Words that begin as the slip does, looked through for a second slip.
const MAX_NEAR = 3_000;
const SAME_BEGINNING = 3;
const LAST_CHARACTER = "\uffff";

/** Notes the words of articles that are being filed: the number of articles with each. */
export async function noteWords(db: Db, engine: Engine, lists: readonly Iterable<string>[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const words of lists) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (counts.size === 0) return;
  await db.$executeRaw`INSERT INTO "SearchWord" ("word", "articleCount")
    SELECT r.key, r.value FROM ${countRows(engine, counts)} AS r WHERE 1 = 1
    ON CONFLICT ("word") DO UPDATE SET "articleCount" = "SearchWord"."articleCount" + excluded."articleCount"`;
}

/** For each beginning, the archive's words that start like this, most used first. One statement. */
export async function listWordsFrom(db: Db, beginnings: readonly string[], limit: number): Promise<string[][]> {
  if (beginnings.length === 0) return [];
  const selects = beginnings.map(
    (beginning, place) => sql`SELECT * FROM (SELECT ${place} AS "place", x."word", x."articleCount" FROM (
      SELECT w."word", w."articleCount" FROM "SearchWord" w
      WHERE w."word" >= ${beginning} AND w."word" < ${beginning + LAST_CHARACTER} LIMIT ${MAX_READ}
    ) x ORDER BY x."articleCount" DESC, x."word" LIMIT ${limit}) y`,
  );
  return group(await db.$queryRaw<Row[]>(join(selects, " UNION ALL ")), beginnings.length).map((words) =>
    words.map(({ word }) => word),
  );
}

export type Spelling = {
  word: string;
  /** In how many articles the word itself is; 0 when the archive does not know it. */
  articleCount: number;
  /** The archive's words within so many letters of it, likeliest first. */
  corrections: KnownWord[];
};

/**
 * For each word, how the archive knows it and what else it may be. One letter may be wrong anywhere; where two are, the first three
 * must be right. One statement.
 */
export async function lookUpSpelling(
  db: Db,
  engine: Engine,
  asked: readonly { word: string; edits: number }[],
): Promise<Spelling[]> {
  if (asked.length === 0) return [];
  const selects = asked.flatMap(({ word, edits }, place) => {
    const one = sql`SELECT ${place} AS "place", w."word", w."articleCount" FROM "SearchWord" w
      WHERE w."word" IN (SELECT r.value FROM ${textRows(engine, [word, ...listOneEdit(word)])} AS r)`;
    if (edits < 2) return [one];
    const start = word.slice(0, SAME_BEGINNING);
    const two = sql`SELECT * FROM (SELECT ${place} AS "place", w."word", w."articleCount" FROM "SearchWord" w
      WHERE w."word" >= ${start} AND w."word" < ${start + LAST_CHARACTER}
        AND length(w."word") BETWEEN ${word.length - edits} AND ${word.length + edits} LIMIT ${MAX_NEAR}) x`;
    return [one, two];
  });
  const found = group(await db.$queryRaw<Row[]>(join(selects, " UNION ALL ")), asked.length);
  return asked.map(({ word, edits }, at) => {
    const words = found[at] ?? [];
    const articleCount = words.find((known) => known.word === word)?.articleCount ?? 0;
    return { word, articleCount, corrections: rankCorrections(word, words, edits) };
  });
}

/** Which of these words the archive knows. One statement. */
export async function listKnown(db: Db, engine: Engine, words: readonly string[]): Promise<Set<string>> {
  if (words.length === 0) return new Set();
  const rows = await db.$queryRaw<{ word: string }[]>`
    SELECT w."word" FROM "SearchWord" w WHERE w."word" IN (SELECT r.value FROM ${textRows(engine, words)} AS r)`;
  return new Set(rows.map(({ word }) => word));
}

type Row = { place: number | bigint; word: string; articleCount: number | bigint };

/** By place, each word once. */
function group(rows: readonly Row[], places: number): KnownWord[][] {
  const lists = Array.from({ length: places }, () => new Map<string, KnownWord>());
  for (const { place, word, articleCount } of rows) {
    lists[Number(place)]?.set(word, { word, articleCount: Number(articleCount) });
  }
  return lists.map((words) => [...words.values()]);
}
