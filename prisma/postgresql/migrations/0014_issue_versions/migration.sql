-- AlterTable
ALTER TABLE "Issue" ADD COLUMN     "versionReason" JSONB,
ADD COLUMN     "versionSet" INTEGER;

-- CreateIndex
CREATE INDEX "Issue_versionSet_idx" ON "Issue"("versionSet");
