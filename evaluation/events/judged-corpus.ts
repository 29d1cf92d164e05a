import { existsSync } from "node:fs";
import { join } from "node:path";
import { type LabelledArticle, readLines } from "./events-corpus";

/** Two articles with what a reader judged of them: `same` null is doubtful. */
export type JudgedPair = {
  a: string;
  b: string;
  same: boolean | null;
  kind: string;
  nearCopy?: boolean | null;
  container?: boolean;
  sure?: boolean;
  set: string;
};

export type JudgedArticle = {
  id: string;
  source: string | null;
  date: string | null;
  title: string | null;
  text: string;
};

const FOLDER = join("newsletters", "judged");

/** The judged newsletters of a folder of corpora; null where there are none. */
export function readJudged(corpora: string): { articles: JudgedArticle[]; pairs: JudgedPair[] } | null {
  const file = (name: string) => join(corpora, FOLDER, name);
  if (!existsSync(file("links.dev.jsonl"))) return null;
  return { articles: readLines(file("articles.dev.jsonl")), pairs: readLines(file("links.dev.jsonl")) };
}

/** Rows of another file of the same folder: `quotations.dev.jsonl`, `disagreements.dev.jsonl`. */
export const readJudgedRows = <T>(corpora: string, name: string): T[] => readLines<T>(join(corpora, FOLDER, name));

/** The judged articles in the form of the labelled news; articles of one event are those that pairs tie together. */
export function toLabelled(articles: readonly JudgedArticle[], pairs: readonly JudgedPair[]): LabelledArticle[] {
  const eventOf = new Map(articles.map(({ id }) => [id, id]));
  for (const { a, b, same } of pairs) {
    if (same !== true) continue;
    const [kept, gone] = [eventOf.get(a) ?? a, eventOf.get(b) ?? b];
    for (const [id, event] of eventOf) if (event === gone) eventOf.set(id, kept);
  }
  const issues = new Map<string, number>();
  return articles.map(({ id, source, date, title, text }, place) => ({
    name: id,
    event: eventOf.get(id) ?? id,
    set: id.split("/")[0] ?? "",
    article: {
      ...{ id: place + 1, publication: source, title, text, people: [] },
      date: date === null ? null : { date, precision: "day" },
      issue: issueOf(id, issues),
    },
  }));
}

/** Articles of one issue have ids that differ behind the number sign. */
function issueOf(id: string, issues: Map<string, number>): number {
  const issue = id.split("#")[0] ?? id;
  const known = issues.get(issue) ?? issues.size + 1;
  issues.set(issue, known);
  return known;
}

export const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
