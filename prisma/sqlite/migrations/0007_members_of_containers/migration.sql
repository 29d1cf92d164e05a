-- AlterTable
ALTER TABLE "ImportFile" ADD COLUMN "containerId" INTEGER;
ALTER TABLE "ImportFile" ADD COLUMN "entryIndex" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "ImportFile_containerId_entryIndex_key" ON "ImportFile"("containerId", "entryIndex");
