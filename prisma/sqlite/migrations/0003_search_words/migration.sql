-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL PRIMARY KEY,
    "articleCount" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "Article_status_section_idx" ON "Article"("status", "section");

-- CreateIndex
CREATE INDEX "Event_slug_idx" ON "Event"("slug");
