import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LinkableArticle } from "@/lib/analysis/events/types";
import type { Span } from "@/lib/analysis/text/span";

export type LabelledArticle = { article: LinkableArticle; name: string; event: string; set: string };

export type GoldQuotation = { a: number; b: number; spanA: Span; spanB: Span };

type EventLine = {
  id: string;
  source: string | null;
  date: string | null;
  title: string | null;
  text: string;
  event: string;
  set: string;
};
type QuotationLine = { a: string; b: string; a_span: [number, number]; b_span: [number, number] };

/** The labelled articles of all sets as one archive, in the order of the file; ids count from 1. */
export function readEventCorpus(corpora: string): LabelledArticle[] {
  return readLines<EventLine>(join(corpora, "events", "dev.jsonl")).map((line, i) => ({
    name: line.id,
    event: line.event,
    set: line.set,
    article: {
      id: i + 1,
      publication: line.source,
      date: line.date === null ? null : { date: line.date, precision: "day" },
      title: line.title,
      text: line.text,
      people: [],
    },
  }));
}

/** Pairs of articles that share a quotation of six or more words, with its place in both. */
export function readSharedQuotations(corpora: string, articles: readonly LabelledArticle[]): GoldQuotation[] {
  const ids = new Map(articles.map(({ name, article }) => [name, article.id]));
  return readLines<QuotationLine>(join(corpora, "events", "shared-quotes.dev.jsonl")).flatMap((line) => {
    const [a, b] = [ids.get(line.a), ids.get(line.b)];
    return a === undefined || b === undefined ? [] : [{ a, b, spanA: toSpan(line.a_span), spanB: toSpan(line.b_span) }];
  });
}

function toSpan([start, end]: [number, number]): Span {
  return { start, end };
}

/** The objects of a file, one a line; none where there is no file. */
export function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
