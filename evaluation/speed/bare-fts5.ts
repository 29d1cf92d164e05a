import BetterSqlite3 from "better-sqlite3";

export type BareIndex = {
  find: (text: string, limit: number) => number[];
  /** The same with titles and FTS5's own snippets: the least a page of results needs. */
  show: (text: string, limit: number) => unknown[];
  close: () => void;
};

// As many words as search requires all of; longer queries are joined by OR, as search does.
const MAX_REQUIRED_WORDS = 4;

/** An FTS5 table as its documentation makes it, in a file of its own: the least a site could do. */
export function openBareIndex(path: string, articles: readonly { title: string; text: string }[]): BareIndex {
  const db = new BetterSqlite3(path);
  db.pragma("journal_mode = WAL");
  db.exec("CREATE VIRTUAL TABLE article USING fts5(title, text, tokenize = 'porter unicode61')");
  const insert = db.prepare("INSERT INTO article (title, text) VALUES (?, ?)");
  db.transaction(() => {
    for (const { title, text } of articles) insert.run(title, text);
  })();
  const find = db.prepare("SELECT rowid FROM article WHERE article MATCH ? ORDER BY rank LIMIT ?").pluck();
  const show = db.prepare(
    "SELECT rowid, title, snippet(article, 1, '[', ']', '…', 40) FROM article WHERE article MATCH ? ORDER BY rank LIMIT ?",
  );
  return {
    show: (text, limit) => show.all(toExpression(text), limit),
    find: (text, limit) => find.all(toExpression(text), limit) as number[],
    close: () => db.close(),
  };
}

function toExpression(text: string): string {
  if (text.startsWith('"')) return text;
  const words = text.split(/[\s-]+/).map((word) => `"${word}"`);
  return words.join(words.length > MAX_REQUIRED_WORDS ? " OR " : " ");
}
