-- CreateTable
CREATE TABLE "ShownCount" (
    "what" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ShownCount_pkey" PRIMARY KEY ("what")
);

-- CreateIndex
CREATE INDEX "MonthCount_month_idx" ON "MonthCount"("month");

-- CreateIndex
CREATE INDEX "Issue_publicationId_importId_idx" ON "Issue"("publicationId", "importId");

-- Kept by the triggers below, once for each statement: a row that thousands of updates wrote in one transaction would be slow to find.
INSERT INTO "ShownCount" SELECT 'people:' || "initial", COUNT(*) FROM "Person"
  WHERE "status" = 'active' AND "articleCount" > 0 GROUP BY "initial";
INSERT INTO "ShownCount" SELECT 'events', COUNT(*) FROM "Event" WHERE "articleCount" >= 2 AND "publicationCount" >= 2;

CREATE FUNCTION "shown_people"("status" text, "articleCount" integer) RETURNS boolean LANGUAGE sql IMMUTABLE
  AS $$ SELECT $1 = 'active' AND $2 > 0 $$;

CREATE FUNCTION "shown_people_added"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ShownCount" ("what", "count")
    SELECT 'people:' || "initial", COUNT(*) FROM added WHERE "shown_people"("status", "articleCount")
    GROUP BY "initial" ORDER BY "initial"
    ON CONFLICT ("what") DO UPDATE SET "count" = "ShownCount"."count" + excluded."count";
  RETURN NULL;
END $$;

CREATE FUNCTION "shown_people_taken"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "ShownCount" SET "count" = "ShownCount"."count" - t."count" FROM (
    SELECT 'people:' || "initial" AS "what", COUNT(*) AS "count" FROM taken WHERE "shown_people"("status", "articleCount")
    GROUP BY "initial"
  ) t WHERE "ShownCount"."what" = t."what";
  RETURN NULL;
END $$;

CREATE FUNCTION "shown_people_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ShownCount" ("what", "count")
    SELECT 'people:' || c."initial", SUM(c."by") FROM (
      SELECT "initial", 1 AS "by" FROM added WHERE "shown_people"("status", "articleCount")
      UNION ALL
      SELECT "initial", -1 FROM taken WHERE "shown_people"("status", "articleCount")
    ) c GROUP BY c."initial" HAVING SUM(c."by") <> 0 ORDER BY c."initial"
    ON CONFLICT ("what") DO UPDATE SET "count" = "ShownCount"."count" + excluded."count";
  RETURN NULL;
END $$;

CREATE TRIGGER "shown_people_inserted" AFTER INSERT ON "Person" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "shown_people_added"();
CREATE TRIGGER "shown_people_deleted" AFTER DELETE ON "Person" REFERENCING OLD TABLE AS taken
  FOR EACH STATEMENT EXECUTE FUNCTION "shown_people_taken"();
CREATE TRIGGER "shown_people_updated" AFTER UPDATE ON "Person" REFERENCING OLD TABLE AS taken NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "shown_people_changed"();

CREATE FUNCTION "shown_events_added"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "ShownCount" SET "count" = "count" + c."by" FROM (
    SELECT COUNT(*) AS "by" FROM added WHERE "articleCount" >= 2 AND "publicationCount" >= 2
  ) c WHERE "what" = 'events' AND c."by" <> 0;
  RETURN NULL;
END $$;

CREATE FUNCTION "shown_events_taken"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "ShownCount" SET "count" = "count" - c."by" FROM (
    SELECT COUNT(*) AS "by" FROM taken WHERE "articleCount" >= 2 AND "publicationCount" >= 2
  ) c WHERE "what" = 'events' AND c."by" <> 0;
  RETURN NULL;
END $$;

CREATE FUNCTION "shown_events_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "ShownCount" SET "count" = "count" + c."by" FROM (
    SELECT (SELECT COUNT(*) FROM added WHERE "articleCount" >= 2 AND "publicationCount" >= 2)
      - (SELECT COUNT(*) FROM taken WHERE "articleCount" >= 2 AND "publicationCount" >= 2) AS "by"
  ) c WHERE "what" = 'events' AND c."by" <> 0;
  RETURN NULL;
END $$;

CREATE TRIGGER "shown_events_inserted" AFTER INSERT ON "Event" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "shown_events_added"();
CREATE TRIGGER "shown_events_deleted" AFTER DELETE ON "Event" REFERENCING OLD TABLE AS taken
  FOR EACH STATEMENT EXECUTE FUNCTION "shown_events_taken"();
CREATE TRIGGER "shown_events_updated" AFTER UPDATE ON "Event" REFERENCING OLD TABLE AS taken NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "shown_events_changed"();
