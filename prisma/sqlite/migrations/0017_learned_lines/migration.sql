-- CreateTable
CREATE TABLE "LearnedLine" (
    "publicationId" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "issues" INTEGER NOT NULL,
    "of" INTEGER NOT NULL,

    PRIMARY KEY ("publicationId", "words"),
    CONSTRAINT "LearnedLine_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Publishing queues that the lines of its publications are learned, from the third issue on: by the statement that publishes.
CREATE TRIGGER "learn_lines_published" AFTER UPDATE OF "status" ON "Import" WHEN NEW."status" = 'published' BEGIN
  INSERT INTO "Job" ("kind", "subject", "state", "createdAt", "updatedAt")
    SELECT 'learn-lines', CAST(m."publicationId" AS TEXT), 'waiting', NEW."publishedAt", NEW."publishedAt" FROM "MonthCount" m
    WHERE m."publicationId" IN (SELECT i."publicationId" FROM "Issue" i WHERE i."importId" = NEW."id")
    GROUP BY m."publicationId" HAVING SUM(m."issueCount") >= 3
    ON CONFLICT ("kind", "subject") DO UPDATE SET "state" = 'waiting', "updatedAt" = excluded."updatedAt";
END;
