import { findStandingText, listSentenceKeys, type StandingText } from "@/lib/analysis/events/profile/standing-text";
import type { Db } from "@/lib/db/client";

export type PublishedText = { id: number; text: string; publication: string | null };

/** By article what its publication prints again and again, counted as linking counts it; articles without any are left out. */
export async function readStanding(db: Db, articles: readonly PublishedText[]): Promise<Map<number, StandingText>> {
  const keys = new Set(articles.flatMap(({ text, publication }) => listKeys(text, publication)));
  const rows = keys.size === 0 ? [] : await db.term.findMany({ where: { term: { in: [...keys] } } });
  const counts = new Map(rows.map(({ term, articleCount }) => [term, articleCount]));
  const standing = new Map<number, StandingText>();
  for (const { id, text, publication } of articles) {
    const found = findStandingText(text, publication, (key) => counts.get(key) ?? 0);
    if (found) standing.set(id, found);
  }
  return standing;
}

const listKeys = (text: string, publication: string | null) =>
  listSentenceKeys(text, publication).map(({ key }) => key);
