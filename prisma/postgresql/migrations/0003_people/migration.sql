-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "note" TEXT,
ADD COLUMN     "notice" TEXT,
ADD COLUMN     "wikidataId" TEXT;

-- AlterTable
ALTER TABLE "Mention" ADD COLUMN     "decidedPersonId" INTEGER,
ADD COLUMN     "decisionId" INTEGER,
ADD COLUMN     "roleFrom" TEXT,
ADD COLUMN     "roleUntil" TEXT;

-- CreateTable
CREATE TABLE "Appearance" (
    "personId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "mentionCount" INTEGER NOT NULL,

    CONSTRAINT "Appearance_pkey" PRIMARY KEY ("personId","articleId")
);

-- CreateIndex
CREATE INDEX "Appearance_articleId_idx" ON "Appearance"("articleId");

-- CreateIndex
CREATE INDEX "Person_wikidataId_idx" ON "Person"("wikidataId");

-- CreateIndex
CREATE INDEX "Mention_decidedPersonId_idx" ON "Mention"("decidedPersonId");

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_decidedPersonId_fkey" FOREIGN KEY ("decidedPersonId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the mentions of before add up to.
INSERT INTO "Appearance" ("personId", "articleId", "mentionCount")
SELECT "personId", "articleId", COUNT(*) FROM "Mention" WHERE "personId" IS NOT NULL GROUP BY "personId", "articleId";
