-- The words of published articles, written by lib/search/sqlite-fts.ts. Terms arrive folded, stemmed and parted by spaces,
-- so the tokenizer has nothing to do: `ascii` leaves every character beyond ASCII in place.
-- Contentless: the words themselves stay in "Article". Its tables are not in models.prisma; a schema diff shows them as drift.
CREATE VIRTUAL TABLE "search_index" USING fts5(
  title, text, title_joined, text_joined,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
-- BM25 with a word of the title weighing three of the text.
INSERT INTO "search_index" ("search_index", "rank") VALUES ('rank', 'bm25(3.0, 1.0, 3.0, 1.0)');
