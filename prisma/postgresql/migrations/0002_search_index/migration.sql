-- The words of published articles, written by lib/search/postgres-fts.ts. Not in models.prisma; a schema diff shows it as drift.
-- "terms": lexemes without positions: `kim` for each term, `kim/3` for how often (where more than once), `kim/t` in the title.
-- "title", "text": the terms in order, `<kim><jong><un>`, for phrases: a tsvector keeps no position beyond 16,383 and at
-- most 255 of a term.
CREATE TABLE "search_index" (
  "articleId" INTEGER NOT NULL PRIMARY KEY,
  "length" INTEGER NOT NULL,
  "terms" TSVECTOR NOT NULL,
  "title" TEXT NOT NULL,
  "text" TEXT NOT NULL
);
-- Ranking reads id and length of many rows: the wide columns live beside the table.
ALTER TABLE "search_index" SET (toast_tuple_target = 128);
ALTER TABLE "search_index" ALTER COLUMN "terms" SET STORAGE EXTERNAL;
-- No pending list: each search would read through it once a term.
CREATE INDEX "search_index_terms" ON "search_index" USING GIN ("terms") WITH (fastupdate = off);
