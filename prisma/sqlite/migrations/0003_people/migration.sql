-- AlterTable
ALTER TABLE "Person" ADD COLUMN "note" TEXT;
ALTER TABLE "Person" ADD COLUMN "notice" TEXT;
ALTER TABLE "Person" ADD COLUMN "wikidataId" TEXT;

-- CreateTable
CREATE TABLE "Appearance" (
    "personId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "mentionCount" INTEGER NOT NULL,

    PRIMARY KEY ("personId", "articleId"),
    CONSTRAINT "Appearance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Appearance_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Mention" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "personId" INTEGER,
    "foundPersonId" INTEGER,
    "decidedPersonId" INTEGER,
    "decisionId" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "role" TEXT,
    "roleFrom" TEXT,
    "roleUntil" TEXT,
    "confidence" REAL NOT NULL,
    "reason" JSONB NOT NULL,
    "candidates" JSONB NOT NULL,
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Mention_foundPersonId_fkey" FOREIGN KEY ("foundPersonId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Mention_decidedPersonId_fkey" FOREIGN KEY ("decidedPersonId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Mention" ("articleId", "candidates", "confidence", "end", "form", "foundPersonId", "id", "kind", "personId", "reason", "role", "start") SELECT "articleId", "candidates", "confidence", "end", "form", "foundPersonId", "id", "kind", "personId", "reason", "role", "start" FROM "Mention";
DROP TABLE "Mention";
ALTER TABLE "new_Mention" RENAME TO "Mention";
CREATE INDEX "Mention_articleId_start_idx" ON "Mention"("articleId", "start");
CREATE INDEX "Mention_personId_articleId_idx" ON "Mention"("personId", "articleId");
CREATE INDEX "Mention_foundPersonId_idx" ON "Mention"("foundPersonId");
CREATE INDEX "Mention_decidedPersonId_idx" ON "Mention"("decidedPersonId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Appearance_articleId_idx" ON "Appearance"("articleId");

-- CreateIndex
CREATE INDEX "Person_wikidataId_idx" ON "Person"("wikidataId");

-- What the mentions of before add up to.
INSERT INTO "Appearance" ("personId", "articleId", "mentionCount")
SELECT "personId", "articleId", COUNT(*) FROM "Mention" WHERE "personId" IS NOT NULL GROUP BY "personId", "articleId";
