-- AlterTable
ALTER TABLE "ImportFile" ADD COLUMN "origin" JSONB;

-- CreateTable
CREATE TABLE "Source" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "containing" TEXT,
    "publication" TEXT,
    "publishes" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL,
    "everyMinutes" INTEGER NOT NULL,
    "nextAt" DATETIME,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "lastAt" DATETIME,
    "lastResult" TEXT,
    "lastWords" TEXT,
    "validators" JSONB,
    "createdById" TEXT,
    "createdByName" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SourceItem" (
    "sourceId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "importId" INTEGER,
    "seenAt" DATETIME NOT NULL,

    PRIMARY KEY ("sourceId", "key"),
    CONSTRAINT "SourceItem_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SourceItem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- AlterTable: the column is added as it is, since a table made anew would take the rows of others along.
ALTER TABLE "Import" ADD COLUMN "sourceId" INTEGER REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Import_sourceId_idx" ON "Import"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_address_key" ON "Source"("address");

-- CreateIndex
CREATE INDEX "Source_state_nextAt_idx" ON "Source"("state", "nextAt");

-- CreateIndex
CREATE INDEX "SourceItem_importId_idx" ON "SourceItem"("importId");
