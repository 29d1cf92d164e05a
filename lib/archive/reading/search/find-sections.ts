import { foldWord } from "@/lib/analysis/text/fold";
import type { Db } from "@/lib/db/client";

// An archive has a few hundred headings; one that numbers them is cut here.
const MAX_SECTIONS = 2_000;

type Section = { id: number; name: string };

/**
 * For each value, the sections a reader means: of that name, else with these words in it. The names are read from the index
 * one after another, so that the number of articles does not matter. One statement.
 */
export async function findSections(db: Db, values: readonly string[]): Promise<Section[][]> {
  if (values.length === 0) return [];
  const all = await listSections(db);
  return values.map((value) => {
    const key = sectionKey(value);
    const same = all.filter((name) => sectionKey(name) === key);
    const found = same.length > 0 ? same : all.filter((name) => ` ${sectionKey(name)} `.includes(` ${key} `));
    return key === "" ? [] : found.map((name, id) => ({ id, name }));
  });
}

/** The sections of published articles. */
export async function listSections(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    WITH RECURSIVE walk(name, place) AS (
      SELECT (SELECT min("section") FROM "Article" WHERE "status" = 'published'), 1
      UNION ALL
      SELECT (SELECT min(a."section") FROM "Article" a WHERE a."status" = 'published' AND a."section" > w.name), w.place + 1
      FROM walk w WHERE w.name IS NOT NULL AND w.place < ${MAX_SECTIONS}
    )
    SELECT name FROM walk WHERE name IS NOT NULL ORDER BY place`;
  return rows.map(({ name }) => name);
}

/** Headings that differ in case, accents or punctuation are one section. */
export const sectionKey = (name: string) =>
  foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
