-- AlterTable
ALTER TABLE "Quotation" ADD COLUMN     "sharedId" INTEGER,
ADD COLUMN     "speakerStart" INTEGER;

-- AlterTable
ALTER TABLE "Link" ADD COLUMN     "earlierId" INTEGER;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "nameOrigin" TEXT NOT NULL DEFAULT 'found';

-- CreateTable
CREATE TABLE "SharedQuotation" (
    "id" SERIAL NOT NULL,
    "text" TEXT NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "speaker" TEXT,
    "outlet" TEXT,
    "articleCount" INTEGER NOT NULL DEFAULT 0,
    "publicationCount" INTEGER NOT NULL DEFAULT 0,
    "firstDate" TEXT,
    "lastDate" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SharedQuotation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SharedQuotation_articleCount_idx" ON "SharedQuotation"("articleCount");

-- CreateIndex
CREATE INDEX "SharedQuotation_lastDate_idx" ON "SharedQuotation"("lastDate");

-- CreateIndex
CREATE INDEX "Quotation_sharedId_idx" ON "Quotation"("sharedId");

-- AddForeignKey
ALTER TABLE "Quotation" ADD CONSTRAINT "Quotation_sharedId_fkey" FOREIGN KEY ("sharedId") REFERENCES "SharedQuotation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
