-- AlterTable
ALTER TABLE "Import" ADD COLUMN     "unreadKey" TEXT;

-- AlterTable
ALTER TABLE "ImportFile" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Issue" ADD COLUMN     "filedOnce" TEXT;

-- AlterTable
ALTER TABLE "Job" ADD COLUMN     "doneCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "failureWords" TEXT,
ADD COLUMN     "failures" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "options" JSONB,
ADD COLUMN     "owner" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "runAfter" TIMESTAMP(3),
ADD COLUMN     "step" TEXT,
ADD COLUMN     "totalCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "until" TIMESTAMP(3);

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
