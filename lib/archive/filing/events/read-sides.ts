import { explainLink } from "@/lib/analysis/events/evidence/explain-link";
import type { LinkableText } from "@/lib/analysis/events/linking-memory";
import { chooseStanding, listSentenceKeys, type StandingSides } from "@/lib/analysis/events/profile/standing-text";
import type {
  ArchiveStatistics,
  ArticleProfile,
  LinkableArticle,
  LinkEvidence,
  PairScore,
} from "@/lib/analysis/events/types";
import type { Db } from "@/lib/db/client";
import { loadLinkables } from "./load-linkable";
import type { SqlEventIndex } from "./sql-index";

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
  return explainLink(a, b, score, limitTo(profiles, await index.statistics(profiles)), standing);
}

/** Counts of what stands in these profiles alone: what else the run has read by then must not tell. */
function limitTo(profiles: readonly ArticleProfile[], statistics: ArchiveStatistics): ArchiveStatistics {
  const isOwn = (term: string) => profiles.some(({ terms }) => Object.hasOwn(terms, term));
  return { ...statistics, articlesWithTerm: (term) => (isOwn(term) ? statistics.articlesWithTerm(term) : 0) };
}

/** Both texts, the article of the smaller id as side a, with the standing text of each. */
export async function readSides(known: Known, profiles: ArticleProfile[]): Promise<Sides> {
  const ids = profiles.map(({ id }) => id).sort((one, other) => one - other);
  const [a, b] = await readTexts(known, ids);
  if (!a || !b) throw new Error(`There are no articles ${ids.join(" and ")}.`);
  return { a: a.article, b: b.article, standing: { a: a.standing, b: b.standing } };
}

/** Texts with their standing text, in the order asked for. Read together, those of many pairs cost two statements. */
export async function readTexts({ db, index }: Known, articleIds: readonly number[]): Promise<LinkableText[]> {
  const { texts } = index.memory;
  const articles = await loadLinkables(
    db,
    articleIds.filter((id) => !texts.get(id)),
  );
  const keyed = articles.map(({ text, publication }) => listSentenceKeys(text, publication));
  const articlesWith = await index.countSentences(keyed.flat().map(({ key }) => key));
  const fresh = new Map<number, LinkableText>();
  for (const [place, article] of articles.entries()) {
    const standing = chooseStanding(keyed[place] ?? [], article.publication, articlesWith);
    fresh.set(article.id, { article, standing });
    texts.set(article.id, { article, standing });
  }
  return articleIds.flatMap((id) => fresh.get(id) ?? texts.get(id) ?? []);
}
