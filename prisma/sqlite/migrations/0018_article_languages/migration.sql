-- AlterTable
ALTER TABLE "Article" ADD COLUMN "language" TEXT;

-- CreateIndex
CREATE INDEX "Article_language_idx" ON "Article"("language");

-- Until it is read again, an article is in the language of its issue.
UPDATE "Article" SET "language" = (SELECT lower(i."language") FROM "Issue" i WHERE i."id" = "Article"."issueId");
