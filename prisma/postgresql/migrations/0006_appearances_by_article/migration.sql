-- DropIndex
DROP INDEX "Appearance_articleId_idx";

-- CreateIndex
CREATE INDEX "Appearance_articleId_personId_idx" ON "Appearance"("articleId", "personId");
