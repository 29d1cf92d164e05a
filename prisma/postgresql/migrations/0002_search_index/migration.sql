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

-- Look-ups go through functions of their own, where the planner has no choice but the index: it takes reading a tsvector of
-- every row for cheap, and does not know that each must be fetched from beside the table.
CREATE FUNCTION "search_matches"(query tsquery) RETURNS SETOF integer
  LANGUAGE sql STABLE SET enable_seqscan = off
  AS $$ SELECT "articleId" FROM "search_index" WHERE "terms" @@ query $$;

-- Each lexeme's articles; "number" counts the lexemes from 1.
CREATE FUNCTION "search_postings"(lexemes text[])
  RETURNS TABLE ("number" integer, "articleId" integer, "length" integer)
  LANGUAGE sql STABLE SET enable_seqscan = off
  AS $$
    SELECT l."number"::integer, d."articleId", d."length"
    FROM unnest(lexemes) WITH ORDINALITY l("lexeme", "number")
    JOIN "search_index" d ON d."terms" @@ l."lexeme"::tsquery
  $$;

-- The articles that have a phrase, and how often; "query" holds its terms, "phrase" their sequence.
CREATE FUNCTION "search_phrase"(query tsquery, phrase text)
  RETURNS TABLE ("articleId" integer, "length" integer, "inTitle" float8, "inText" float8)
  LANGUAGE sql STABLE SET enable_seqscan = off
  AS $$
    SELECT "articleId", "length",
      (length("title") - length(replace("title", phrase, '')))::float8 / length(phrase),
      (length("text") - length(replace("text", phrase, '')))::float8 / length(phrase)
    FROM "search_index"
    WHERE "terms" @@ query AND (strpos("title", phrase) > 0 OR strpos("text", phrase) > 0)
  $$;
