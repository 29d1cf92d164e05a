import type { Db } from "@/lib/db/client";
import { explainLink } from "@/lib/events/explain-link";
import type { EvidencePair, LinkableArticle, PairScore } from "@/lib/events/types";
import { splitSentences } from "@/lib/text/sentences";
import { overlaps, type Span } from "@/lib/text/span";
import { listPlainWords } from "@/lib/text/words";
import { getArticle } from "./get-article";
import type { ArticleView, Audience, ComparedArticle, Comparison, RelatedArticle, SharedPassage } from "./types";

// Any two articles may be compared, linked or not: what they share is found, not how much it weighs.
const UNWEIGHED: PairScore = { score: 0, parts: [] };

/**
 * Two articles with what both print and what only one does.
 * @throws AppError `not-found`; `gone` for readers when one was taken back
 */
export async function compareArticles(db: Db, aId: number, bId: number, audience: Audience): Promise<Comparison> {
  const [a, b] = await Promise.all([getArticle(db, aId, audience), getArticle(db, bId, audience)]);
  const { pairs } = explainLink(toLinkable(a), toLinkable(b), UNWEIGHED);
  const passages = numberPassages(pairs);
  const links = a.related.filter((related) => related.isShown && related.article.id === b.id);
  return {
    a: compareSide(
      a,
      passages.flatMap((passage) => passage.a),
    ),
    b: compareSide(
      b,
      passages.flatMap((passage) => passage.b),
    ),
    passages,
    facts: [...pairs.filter((pair) => PLAIN_FACTS.includes(pair.kind)), ...listRareWords(links)],
    links,
  };
}

const PLAIN_FACTS: EvidencePair["kind"][] = ["person", "date", "number"];

/** How rare a word is only the whole archive tells; linking asked it. */
function listRareWords(links: RelatedArticle[]): EvidencePair[] {
  const terms = links.flatMap((link) => link.evidence.filter((piece) => piece.kind === "term"));
  const once = new Map(terms.map(({ kind, here, there, words }) => [words, { kind, a: here, b: there, words }]));
  return [...once.values()];
}

function numberPassages(pairs: EvidencePair[]): SharedPassage[] {
  return pairs
    .flatMap(({ kind, a, b, words }) => (kind === "quotation" || kind === "passage" ? [{ kind, a, b, words }] : []))
    .sort((x, y) => (x.a[0]?.start ?? 0) - (y.a[0]?.start ?? 0))
    .map((passage, index) => ({ number: index + 1, ...passage }));
}

function compareSide(article: ArticleView, shared: Span[]): ComparedArticle {
  return {
    ...article,
    onlyHere: splitSentences(article.text).filter((sentence) => !shared.some((span) => overlaps(span, sentence))),
    sharedWordCount: shared.reduce(
      (sum, span) => sum + listPlainWords(article.text.slice(span.start, span.end)).length,
      0,
    ),
  };
}

function toLinkable({ id, publication, date, title, text, people }: ArticleView): LinkableArticle {
  const named = people.map((person) => ({ id: person.id, name: person.name, mentions: person.mentionCount }));
  return { id, publication: publication?.name ?? null, date, title, text, people: named };
}
