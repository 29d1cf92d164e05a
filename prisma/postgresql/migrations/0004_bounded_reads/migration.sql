-- DropIndex
DROP INDEX "Mention_personId_articleId_idx";

-- DropIndex
DROP INDEX "Event_articleCount_idx";

-- CreateIndex
CREATE INDEX "Mention_personId_articleId_start_end_role_idx" ON "Mention"("personId", "articleId", "start", "end", "role");

-- CreateIndex
CREATE INDEX "Event_articleCount_publicationCount_idx" ON "Event"("articleCount", "publicationCount");

-- How many articles the search index holds, and the sum of their lengths: ranking asks both of every search. One row, kept
-- by the triggers below.
CREATE TABLE "search_total" (
  "size" BIGINT NOT NULL,
  "length" BIGINT NOT NULL
);
INSERT INTO "search_total" SELECT count(*), COALESCE(sum("length"), 0) FROM "search_index";

CREATE FUNCTION "search_total_add"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "search_total" SET "size" = "search_total"."size" + s."size", "length" = "search_total"."length" + s."length"
  FROM (SELECT count(*) AS "size", COALESCE(sum("length"), 0) AS "length" FROM added) s;
  RETURN NULL;
END $$;

CREATE FUNCTION "search_total_take"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "search_total" SET "size" = "search_total"."size" - s."size", "length" = "search_total"."length" - s."length"
  FROM (SELECT count(*) AS "size", COALESCE(sum("length"), 0) AS "length" FROM taken) s;
  RETURN NULL;
END $$;

CREATE FUNCTION "search_total_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "search_total" SET "length" = "length"
    + (SELECT COALESCE(sum("length"), 0) FROM added) - (SELECT COALESCE(sum("length"), 0) FROM taken);
  RETURN NULL;
END $$;

CREATE TRIGGER "search_total_inserted" AFTER INSERT ON "search_index" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "search_total_add"();
CREATE TRIGGER "search_total_deleted" AFTER DELETE ON "search_index" REFERENCING OLD TABLE AS taken
  FOR EACH STATEMENT EXECUTE FUNCTION "search_total_take"();
CREATE TRIGGER "search_total_updated" AFTER UPDATE ON "search_index" REFERENCING OLD TABLE AS taken NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "search_total_change"();
