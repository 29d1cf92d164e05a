-- AlterTable
ALTER TABLE "Import" ADD COLUMN     "sourceId" INTEGER;

-- AlterTable
ALTER TABLE "ImportFile" ADD COLUMN     "origin" JSONB;

-- CreateTable
CREATE TABLE "Source" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "containing" TEXT,
    "publication" TEXT,
    "publishes" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL,
    "everyMinutes" INTEGER NOT NULL,
    "nextAt" TIMESTAMP(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "lastAt" TIMESTAMP(3),
    "lastResult" TEXT,
    "lastWords" TEXT,
    "validators" JSONB,
    "createdById" TEXT,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceItem" (
    "sourceId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "importId" INTEGER,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SourceItem_pkey" PRIMARY KEY ("sourceId","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Source_address_key" ON "Source"("address");

-- CreateIndex
CREATE INDEX "Source_state_nextAt_idx" ON "Source"("state", "nextAt");

-- CreateIndex
CREATE INDEX "SourceItem_importId_idx" ON "SourceItem"("importId");

-- CreateIndex
CREATE INDEX "Import_sourceId_idx" ON "Import"("sourceId");

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceItem" ADD CONSTRAINT "SourceItem_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceItem" ADD CONSTRAINT "SourceItem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE SET NULL ON UPDATE CASCADE;
