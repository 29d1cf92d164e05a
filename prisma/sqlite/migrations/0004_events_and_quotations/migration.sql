-- AlterTable
ALTER TABLE "Link" ADD COLUMN "earlierId" INTEGER;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN "nameOrigin" TEXT NOT NULL DEFAULT 'found';

-- CreateTable
CREATE TABLE "SharedQuotation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "speaker" TEXT,
    "outlet" TEXT,
    "articleCount" INTEGER NOT NULL DEFAULT 0,
    "publicationCount" INTEGER NOT NULL DEFAULT 0,
    "firstDate" TEXT,
    "lastDate" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- AlterTable
ALTER TABLE "Quotation" ADD COLUMN "speakerStart" INTEGER;
ALTER TABLE "Quotation" ADD COLUMN "sharedId" INTEGER REFERENCES "SharedQuotation" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Quotation_sharedId_idx" ON "Quotation"("sharedId");

-- CreateIndex
CREATE INDEX "SharedQuotation_articleCount_idx" ON "SharedQuotation"("articleCount");

-- CreateIndex
CREATE INDEX "SharedQuotation_lastDate_idx" ON "SharedQuotation"("lastDate");
