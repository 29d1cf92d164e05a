-- CreateTable
CREATE TABLE "LearnedLine" (
    "publicationId" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "issues" INTEGER NOT NULL,
    "of" INTEGER NOT NULL,

    CONSTRAINT "LearnedLine_pkey" PRIMARY KEY ("publicationId","words")
);

-- AddForeignKey
ALTER TABLE "LearnedLine" ADD CONSTRAINT "LearnedLine_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Publishing queues that the lines of its publications are learned, from the third issue on: by the statement that publishes.
CREATE FUNCTION "learn_lines"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Job" ("kind", "subject", "state", "createdAt", "updatedAt")
    SELECT 'learn-lines', CAST(m."publicationId" AS TEXT), 'waiting', NEW."publishedAt", NEW."publishedAt" FROM "MonthCount" m
    WHERE m."publicationId" IN (SELECT i."publicationId" FROM "Issue" i WHERE i."importId" = NEW."id")
    GROUP BY m."publicationId" HAVING SUM(m."issueCount") >= 3
    ORDER BY m."publicationId"
    ON CONFLICT ("kind", "subject") DO UPDATE SET "state" = 'waiting', "updatedAt" = excluded."updatedAt";
  RETURN NULL;
END $$;

CREATE TRIGGER "learn_lines_published" AFTER UPDATE OF "status" ON "Import"
  FOR EACH ROW WHEN (NEW."status" = 'published') EXECUTE FUNCTION "learn_lines"();
