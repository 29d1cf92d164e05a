import type { Db } from "@/lib/db/client";
import { explainLink, type StandingSides } from "./explain-link";
import type { LinkableText } from "./linking-memory";
import { loadLinkable } from "./load-linkable";
import type { SqlEventIndex } from "./sql-index";
import { findStandingText, listSentenceKeys } from "./standing-text";
import type { ArticleProfile, LinkableArticle, LinkEvidence, PairScore } from "./types";

/** Where texts and counts are read; the index remembers them. */
export type Known = { db: Db; index: SqlEventIndex };

export type Sides = { a: LinkableArticle; b: LinkableArticle; standing: StandingSides };

/** What two articles have in common, the rare first, without what their publications print again and again. */
export async function explainSides(
  { index }: Known,
  profiles: ArticleProfile[],
  { a, b, standing }: Sides,
  score: PairScore,
): Promise<LinkEvidence> {
  return explainLink(a, b, score, await index.statistics(profiles), standing);
}

/** Both texts, the article of the smaller id as side a, with the standing text of each. */
export async function readSides(known: Known, profiles: ArticleProfile[]): Promise<Sides> {
  const [first, second] = profiles.map(({ id }) => id).sort((one, other) => one - other);
  const [a, b] = [await readText(known, first ?? 0), await readText(known, second ?? 0)];
  return { a: a.article, b: b.article, standing: { a: a.standing, b: b.standing } };
}

async function readText({ db, index }: Known, articleId: number): Promise<LinkableText> {
  const kept = index.memory.texts.get(articleId);
  if (kept) return kept;
  const article = await loadLinkable(db, articleId);
  const { text, publication } = article;
  const keys = listSentenceKeys(text, publication).map(({ key }) => key);
  const standing = findStandingText(text, publication, await index.countSentences(keys));
  index.memory.texts.set(articleId, { article, standing });
  return { article, standing };
}
