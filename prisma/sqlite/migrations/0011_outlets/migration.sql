-- AlterTable
ALTER TABLE "Quotation" ADD COLUMN "outletSlug" TEXT;

-- AlterTable
ALTER TABLE "SharedQuotation" ADD COLUMN "outletSlug" TEXT;

-- CreateIndex
CREATE INDEX "Quotation_outletSlug_articleId_idx" ON "Quotation"("outletSlug", "articleId");
