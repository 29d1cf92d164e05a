import BetterSqlite3 from "better-sqlite3";
import type { SearchTask } from "@/lib/predict/predict-search";
import type { Rankings } from "./ranking-scores";

const MAX_RESULTS = 100;
const K1 = 1.2;
const B = 0.75;

type Ranker = (task: SearchTask) => Rankings;

/** What a site has that does no more than switch full-text search on, and BM25 over plain words. */
export const RANKING_BASELINES: { name: string; rank: Ranker }[] = [
  { name: "FTS5 porter, words by OR", rank: (task) => rankByFts5(task, " OR ") },
  { name: "FTS5 porter, as typed", rank: (task) => rankByFts5(task, " ") },
  { name: "BM25 over plain words", rank: rankByBm25 },
];

/** An FTS5 table made as its documentation shows; the query's words joined as they are. */
function rankByFts5({ docs, queries }: SearchTask, joint: string): Rankings {
  const db = new BetterSqlite3(":memory:");
  db.exec("CREATE VIRTUAL TABLE doc USING fts5(title, text, tokenize = 'porter unicode61')");
  const insert = db.prepare("INSERT INTO doc (rowid, title, text) VALUES (?, ?, ?)");
  for (const [i, { title, text }] of docs.entries()) insert.run(i, title ?? "", text);
  const find = db.prepare("SELECT rowid AS i FROM doc WHERE doc MATCH ? ORDER BY rank LIMIT ?");
  const rankings = queries.map(({ id, text }): [string, string[]] => {
    const expression = listPlainWords(text)
      .map((word) => `"${word}"`)
      .join(joint);
    const rows = expression === "" ? [] : (find.all(expression, MAX_RESULTS) as { i: number }[]);
    return [id, rows.map((row) => docs[row.i]?.id ?? "")];
  });
  db.close();
  return Object.fromEntries(rankings);
}

/** BM25 (Robertson & Zaragoza 2009) over lower-case words of title and text, unstemmed. */
function rankByBm25({ docs, queries }: SearchTask): Rankings {
  const postings = new Map<string, Map<number, number>>();
  const lengths = docs.map(({ title, text }, i) => {
    const words = listPlainWords(`${title ?? ""} ${text}`);
    for (const word of words) {
      const posting = postings.get(word) ?? new Map<number, number>();
      postings.set(word, posting.set(i, (posting.get(i) ?? 0) + 1));
    }
    return words.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, docs.length);
  const rankOne = (text: string) => {
    const scores = new Map<number, number>();
    for (const word of listPlainWords(text)) {
      const posting = postings.get(word) ?? new Map<number, number>();
      const idf = Math.log(1 + (docs.length - posting.size + 0.5) / (posting.size + 0.5));
      for (const [i, count] of posting) {
        const norm = K1 * (1 - B + (B * (lengths[i] ?? 0)) / average);
        scores.set(i, (scores.get(i) ?? 0) + (idf * count * (K1 + 1)) / (count + norm));
      }
    }
    return [...scores].sort((a, b) => b[1] - a[1]).slice(0, MAX_RESULTS);
  };
  return Object.fromEntries(queries.map(({ id, text }) => [id, rankOne(text).map(([i]) => docs[i]?.id ?? "")]));
}

function listPlainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
