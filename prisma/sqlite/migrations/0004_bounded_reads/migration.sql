-- DropIndex
DROP INDEX "Mention_personId_articleId_idx";

-- DropIndex
DROP INDEX "Event_articleCount_idx";

-- CreateIndex
CREATE INDEX "Mention_personId_articleId_start_end_role_idx" ON "Mention"("personId", "articleId", "start", "end", "role");

-- CreateIndex
CREATE INDEX "Event_articleCount_publicationCount_idx" ON "Event"("articleCount", "publicationCount");
