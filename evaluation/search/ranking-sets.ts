import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readEventCorpus } from "@/evaluation/events/events-corpus";
import type { SearchTask } from "@/lib/predict/predict-search";

export type RankingSet = {
  name: string;
  task: SearchTask;
  relevant: Map<string, Set<string>>;
  /** A document that counts neither way for a query: the one it was taken from. */
  ignored: Map<string, string>;
};

const cranfield = z.object({
  docs: z.array(z.object({ id: z.string(), title: z.string().nullable(), text: z.string() })),
  queries: z.array(z.object({ id: z.string(), text: z.string() })),
  qrels: z.record(z.string(), z.record(z.string(), z.number())),
});

// One headline in two keeps the run short.
const HEADLINE_STEP = 2;

export function readRankingSets(corpora: string): RankingSet[] {
  return [...readCranfield(join(corpora, "search/cranfield.json")), ...readHeadlines(corpora)];
}

function readCranfield(file: string): RankingSet[] {
  if (!existsSync(file)) return [];
  const { docs, queries, qrels } = cranfield.parse(JSON.parse(readFileSync(file, "utf8")));
  const relevant = Object.entries(qrels).map(([query, documents]): [string, Set<string>] => [
    query,
    new Set(Object.keys(documents).filter((id) => (documents[id] ?? 0) > 0)),
  ]);
  return [{ name: "Cranfield", task: { docs, queries }, relevant: new Map(relevant), ignored: new Map() }];
}

/** A headline asks for the other reports of its event. */
function readHeadlines(corpora: string): RankingSet[] {
  const articles = readEventCorpus(corpora);
  if (articles.length === 0) return [];
  const ofEvent = new Map<string, Set<string>>();
  for (const { article, event } of articles) {
    ofEvent.set(event, (ofEvent.get(event) ?? new Set()).add(String(article.id)));
  }
  const asked = articles.filter(
    ({ article, event }, i) => i % HEADLINE_STEP === 0 && article.title && (ofEvent.get(event)?.size ?? 0) > 1,
  );
  return [
    {
      name: "News headlines",
      task: {
        docs: articles.map(({ article }) => ({ id: String(article.id), title: article.title, text: article.text })),
        queries: asked.map(({ article }) => ({ id: String(article.id), text: article.title ?? "" })),
      },
      relevant: new Map(
        asked.map(({ article, event }) => [String(article.id), without(ofEvent.get(event), article.id)]),
      ),
      ignored: new Map(asked.map(({ article }) => [String(article.id), String(article.id)])),
    },
  ];
}

function without(ids: ReadonlySet<string> = new Set(), id: number): Set<string> {
  return new Set([...ids].filter((other) => other !== String(id)));
}
