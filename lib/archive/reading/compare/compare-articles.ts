import { explainLink } from "@/lib/analysis/events/evidence/explain-link";
import type { StandingText } from "@/lib/analysis/events/profile/standing-text";
import { alignRows } from "@/lib/analysis/events/reports/align-rows";
import type { EvidencePair, LinkableArticle, PairScore } from "@/lib/analysis/events/types";
import type { Block } from "@/lib/analysis/intake/types";
import { listPieces } from "@/lib/analysis/text/align-passages";
import { splitSentences } from "@/lib/analysis/text/sentences";
import { overlaps, type Span } from "@/lib/analysis/text/span";
import { listPlainWords } from "@/lib/analysis/text/words";
import { getArticles } from "@/lib/archive/reading/articles/get-article";
import { listPairLinks } from "@/lib/archive/reading/articles/list-related";
import type {
  ArticleView,
  ComparedArticle,
  ComparedRow,
  Comparison,
  RelatedArticle,
  SharedPassage,
} from "@/lib/archive/reading/articles/types";
import type { Audience } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { listShared } from "./list-shared";
import { readStanding } from "./read-standing";

// Any two articles may be compared, linked or not: what they share is found, not how much it weighs.
const UNWEIGHED: PairScore = { score: 0, parts: [] };

/**
 * Two articles with what both print, what both tell, what only one does, and how to set them side by side.
 * @throws AppError `not-found`; `gone` for readers when one was taken back
 */
export async function compareArticles(db: Db, aId: number, bId: number, audience: Audience): Promise<Comparison> {
  const [a, b] = (await getArticles(db, [aId, bId], audience)).map(withBlocks);
  if (!a || !b) throw new Error("Two articles are compared.");
  const [left, right] = [toLinkable(a), toLinkable(b)];
  const found = await readStanding(db, [left, right]);
  const standing = { a: found.get(a.id) ?? null, b: found.get(b.id) ?? null };
  const { pairs } = explainLink(left, right, UNWEIGHED, undefined, standing);
  const shared = listShared(a, b, pairs, standing);
  const links = await listPairLinks(db, a.id, b.id, audience);
  return {
    a: compareSide(a, shared, "a", { own: standing.a, others: listWords(b.text, standing.b) }),
    b: compareSide(b, shared, "b", { own: standing.b, others: listWords(a.text, standing.a) }),
    passages: shared.filter((one) => one.kind !== "same-facts"),
    sameFacts: shared.filter((one) => one.kind === "same-facts"),
    rows: setSideBySide(a, b, shared),
    facts: [...pairs.filter((pair) => PLAIN_FACTS.includes(pair.kind)), ...listRareWords(links)],
    links,
  };
}

const PLAIN_FACTS: EvidencePair["kind"][] = ["person", "place", "organisation", "name", "headline", "date", "number"];

/** How rare a word is only the whole archive tells; linking asked it. */
function listRareWords(links: RelatedArticle[]): EvidencePair[] {
  const terms = links.flatMap((link) => link.evidence.filter((piece) => piece.kind === "term"));
  const once = new Map(terms.map(({ kind, here, there, words }) => [words, { kind, a: here, b: there, words }]));
  return [...once.values()];
}

function compareSide(
  article: ArticleView,
  shared: SharedPassage[],
  side: "a" | "b",
  { own, others }: { own: StandingText | null; others: readonly string[] },
): ComparedArticle {
  const told = [...shared.flatMap((one) => one[side]), ...(own?.sentences ?? [])];
  const isTold = (sentence: Span) =>
    told.some((span) => overlaps(span, sentence)) || others.includes(wordsOf(article.text, sentence));
  const printed = shared.filter((one) => one.kind !== "same-facts").flatMap((one) => one[side]);
  return {
    ...article,
    standing: own?.sentences ?? [],
    onlyHere: splitSentences(article.text).filter((sentence) => !isTold(sentence)),
    sharedWordCount: printed.reduce((sum, span) => sum + countWords(article.text, span), 0),
  };
}

const wordsOf = (text: string, { start, end }: Span) =>
  listPieces(text.slice(start, end))
    .map((piece) => piece.folded)
    .join(" ");

const listWords = (text: string, standing: StandingText | null) =>
  standing?.sentences.map((sentence) => wordsOf(text, sentence)) ?? [];

// A sentence in other words is less sure than words in a row, and draws its paragraph less.
const SAME_FACTS_WEIGHT = 0.4;

function setSideBySide(a: ArticleView, b: ArticleView, shared: SharedPassage[]): ComparedRow[] {
  const anchors = shared.flatMap(({ kind, a: here, b: there }) => {
    const [left, right] = [here[0], there[0]];
    const weight = left ? countWords(a.text, left) * (kind === "same-facts" ? SAME_FACTS_WEIGHT : 1) : 0;
    return left && right ? [{ a: left, b: right, weight }] : [];
  });
  return alignRows(a.blocks, b.blocks, anchors).map((row) => ({
    ...row,
    matches: shared.filter((one) => beginsIn(row.a, one.a) && beginsIn(row.b, one.b)).map(({ number }) => number),
  }));
}

function beginsIn(row: Span | null, [first]: Span[]): boolean {
  return !!row && !!first && row.start <= first.start && first.start < row.end;
}

/** A text without blocks is read by its blank lines. */
function withBlocks(article: ArticleView): ArticleView {
  if (article.blocks.length > 0) return article;
  const blocks = Array.from(
    article.text.matchAll(/\S[^\n]*(?:\n[^\n]+)*/g),
    (match): Block => ({ start: match.index, end: match.index + match[0].length, kind: "paragraph", level: null }),
  );
  return { ...article, blocks };
}

const countWords = (text: string, { start, end }: Span) => listPlainWords(text.slice(start, end)).length;

function toLinkable({ id, publication, date, title, text, people }: ArticleView): LinkableArticle {
  const named = people.map((person) => ({ id: person.id, name: person.name, mentions: person.mentionCount }));
  return { id, publication: publication?.name ?? null, date, title, text, people: named };
}
