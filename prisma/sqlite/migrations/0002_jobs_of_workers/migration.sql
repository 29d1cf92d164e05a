-- AlterTable
ALTER TABLE "Import" ADD COLUMN "unreadKey" TEXT;

-- AlterTable
ALTER TABLE "Issue" ADD COLUMN "filedOnce" TEXT;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ImportFile" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "importId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT,
    "originalId" INTEGER,
    "status" TEXT NOT NULL,
    "failureCode" TEXT,
    "failureWords" TEXT,
    "duplicateOfIssueId" INTEGER,
    "duplicateKind" TEXT,
    "issueId" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "ImportFile_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportFile_originalId_fkey" FOREIGN KEY ("originalId") REFERENCES "Original" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ImportFile_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ImportFile_duplicateOfIssueId_fkey" FOREIGN KEY ("duplicateOfIssueId") REFERENCES "Issue" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_ImportFile" ("duplicateKind", "duplicateOfIssueId", "failureCode", "failureWords", "fileName", "id", "importId", "issueId", "mediaType", "originalId", "position", "status") SELECT "duplicateKind", "duplicateOfIssueId", "failureCode", "failureWords", "fileName", "id", "importId", "issueId", "mediaType", "originalId", "position", "status" FROM "ImportFile";
DROP TABLE "ImportFile";
ALTER TABLE "new_ImportFile" RENAME TO "ImportFile";
CREATE UNIQUE INDEX "ImportFile_issueId_key" ON "ImportFile"("issueId");
CREATE INDEX "ImportFile_importId_position_idx" ON "ImportFile"("importId", "position");
CREATE INDEX "ImportFile_originalId_idx" ON "ImportFile"("originalId");
CREATE INDEX "ImportFile_duplicateOfIssueId_idx" ON "ImportFile"("duplicateOfIssueId");
CREATE TABLE "new_Job" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failureWords" TEXT,
    "options" JSONB,
    "owner" TEXT NOT NULL DEFAULT '',
    "until" DATETIME,
    "step" TEXT,
    "doneCount" INTEGER NOT NULL DEFAULT 0,
    "totalCount" INTEGER NOT NULL DEFAULT 0,
    "runAfter" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);
INSERT INTO "new_Job" ("attempts", "createdAt", "id", "kind", "state", "subject", "updatedAt") SELECT "attempts", "createdAt", "id", "kind", "state", "subject", "updatedAt" FROM "Job";
DROP TABLE "Job";
ALTER TABLE "new_Job" RENAME TO "Job";
CREATE INDEX "Job_state_kind_idx" ON "Job"("state", "kind");
CREATE UNIQUE INDEX "Job_kind_subject_key" ON "Job"("kind", "subject");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Import_unreadKey_key" ON "Import"("unreadKey");

-- CreateIndex
CREATE UNIQUE INDEX "Issue_filedOnce_key" ON "Issue"("filedOnce");

-- What the archive holds already is filed once as well: the first of several issues of one original.
UPDATE "Issue" SET "filedOnce" = (SELECT "sha256" FROM "Original" WHERE "Original"."id" = "Issue"."originalId")
WHERE "id" IN (SELECT min("id") FROM "Issue" WHERE "status" <> 'withdrawn' GROUP BY "originalId");

-- Files that wait to be read get the job that reads them.
INSERT INTO "Job" ("kind", "subject", "state", "createdAt", "updatedAt")
SELECT DISTINCT 'import', CAST("ImportFile"."importId" AS TEXT), 'waiting', "Import"."createdAt", "Import"."createdAt"
FROM "ImportFile" JOIN "Import" ON "Import"."id" = "ImportFile"."importId" WHERE "ImportFile"."status" = 'stored';
