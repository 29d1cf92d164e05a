import { findStandingText, listSentenceKeys } from "@/lib/analysis/events/profile/standing-text";
import { cosine, countShared } from "@/lib/analysis/text/similarity";
import { stemWord } from "@/lib/analysis/text/stem";
import { isStopword } from "@/lib/analysis/text/stopwords";
import { listPlainWords } from "@/lib/analysis/text/words";
import type { LabelledArticle } from "./events-corpus";
import type { MeasuredCorpus, MeasuredPair } from "./events-pairs";

// As in a profile: news says what happened in its first words, and what more articles have is the word of a subject.
const LEAD_WORDS = 70;
const MAX_RARE_ARTICLES = 12;

/** The pairs with two features more: how far the word pairs of both leads agree, and how many rare ones both texts have. */
export function measureWordPairs(articles: readonly LabelledArticle[], { pairs }: MeasuredCorpus): MeasuredPair[] {
  const told = articles.map(({ article }) => listWordPairs(`${article.title ?? ""}\n${article.text}`));
  const counts = countArticles(told);
  const leads = told.map(({ lead }) => new Map([...lead].map((pair) => [pair, weigh(counts.get(pair), told.length)])));
  const rare = told.map(({ all }) => new Set([...all].filter((pair) => (counts.get(pair) ?? 0) <= MAX_RARE_ARTICLES)));
  return pairs.map((pair) => {
    const [a, b] = [pair.a - 1, pair.b - 1];
    const shared = countShared(rare[a] ?? new Set(), rare[b] ?? new Set());
    const agreement = cosine(leads[a] ?? new Map(), leads[b] ?? new Map());
    return { ...pair, features: [...pair.features, agreement, Math.log1p(shared)] };
  });
}

type WordPairs = { all: Set<string>; lead: Set<string> };

/** Neighbouring words that are no function words, as stems. */
function listWordPairs(text: string): WordPairs {
  const words = listPlainWords(text);
  const pairs: WordPairs = { all: new Set(), lead: new Set() };
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (!next || isStopword(word.folded) || isStopword(next.folded)) continue;
    if (!/^[ \u00A0-]$/.test(text.slice(word.end, next.start))) continue;
    const pair = `${stemWord(word.folded)} ${stemWord(next.folded)}`;
    pairs.all.add(pair);
    if (i < LEAD_WORDS) pairs.lead.add(pair);
  }
  return pairs;
}

function countArticles(told: readonly WordPairs[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { all } of told) for (const pair of all) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

const weigh = (count = 1, articles: number) => Math.log(1 + articles / count);

/** The articles without the sentences that their publication prints again and again, all of them counted beforehand. */
export function leaveOutStanding(articles: readonly LabelledArticle[]) {
  const counts = new Map<string, number>();
  for (const { article } of articles) {
    for (const { key } of listSentenceKeys(article.text, article.publication)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  let [changed, sentences] = [0, 0];
  const own = articles.map((labelled) => {
    const { article } = labelled;
    const standing = findStandingText(article.text, article.publication, (key) => counts.get(key) ?? 0);
    if (standing === null) return labelled;
    changed += 1;
    sentences += standing.sentences.length;
    const text = standing.sentences.reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
      article.text,
    );
    return { ...labelled, article: { ...article, text } };
  });
  return { articles: own, changed, sentences };
}
