-- CreateTable
CREATE TABLE "ShownCount" (
    "what" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "MonthCount_month_idx" ON "MonthCount"("month");

-- CreateIndex
CREATE INDEX "Issue_publicationId_importId_idx" ON "Issue"("publicationId", "importId");

-- Kept by the triggers below. INSERT OR IGNORE of the client's would change what ON CONFLICT means inside of them.
INSERT INTO "ShownCount" SELECT 'people:' || "initial", COUNT(*) FROM "Person"
  WHERE "status" = 'active' AND "articleCount" > 0 GROUP BY "initial";
INSERT INTO "ShownCount" SELECT 'events', COUNT(*) FROM "Event" WHERE "articleCount" >= 2 AND "publicationCount" >= 2;

CREATE TRIGGER "shown_people_inserted" AFTER INSERT ON "Person"
WHEN NEW."status" = 'active' AND NEW."articleCount" > 0 BEGIN
  INSERT INTO "ShownCount" SELECT 'people:' || NEW."initial", 0
    WHERE NOT EXISTS (SELECT 1 FROM "ShownCount" WHERE "what" = 'people:' || NEW."initial");
  UPDATE "ShownCount" SET "count" = "count" + 1 WHERE "what" = 'people:' || NEW."initial";
END;

CREATE TRIGGER "shown_people_deleted" AFTER DELETE ON "Person"
WHEN OLD."status" = 'active' AND OLD."articleCount" > 0 BEGIN
  UPDATE "ShownCount" SET "count" = "count" - 1 WHERE "what" = 'people:' || OLD."initial";
END;

CREATE TRIGGER "shown_people_updated" AFTER UPDATE OF "status", "articleCount", "initial" ON "Person"
WHEN (OLD."status" = 'active' AND OLD."articleCount" > 0) <> (NEW."status" = 'active' AND NEW."articleCount" > 0)
  OR OLD."initial" <> NEW."initial" BEGIN
  UPDATE "ShownCount" SET "count" = "count" - 1
    WHERE "what" = 'people:' || OLD."initial" AND OLD."status" = 'active' AND OLD."articleCount" > 0;
  INSERT INTO "ShownCount" SELECT 'people:' || NEW."initial", 0
    WHERE NOT EXISTS (SELECT 1 FROM "ShownCount" WHERE "what" = 'people:' || NEW."initial");
  UPDATE "ShownCount" SET "count" = "count" + 1
    WHERE "what" = 'people:' || NEW."initial" AND NEW."status" = 'active' AND NEW."articleCount" > 0;
END;

CREATE TRIGGER "shown_events_inserted" AFTER INSERT ON "Event"
WHEN NEW."articleCount" >= 2 AND NEW."publicationCount" >= 2 BEGIN
  UPDATE "ShownCount" SET "count" = "count" + 1 WHERE "what" = 'events';
END;

CREATE TRIGGER "shown_events_deleted" AFTER DELETE ON "Event"
WHEN OLD."articleCount" >= 2 AND OLD."publicationCount" >= 2 BEGIN
  UPDATE "ShownCount" SET "count" = "count" - 1 WHERE "what" = 'events';
END;

CREATE TRIGGER "shown_events_updated" AFTER UPDATE OF "articleCount", "publicationCount" ON "Event"
WHEN (OLD."articleCount" >= 2 AND OLD."publicationCount" >= 2) <> (NEW."articleCount" >= 2 AND NEW."publicationCount" >= 2) BEGIN
  UPDATE "ShownCount" SET "count" = "count" + CASE WHEN NEW."articleCount" >= 2 AND NEW."publicationCount" >= 2 THEN 1 ELSE -1 END
    WHERE "what" = 'events';
END;
