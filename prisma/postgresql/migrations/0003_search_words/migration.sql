-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT COLLATE "C" NOT NULL,
    "articleCount" INTEGER NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "Article_status_section_idx" ON "Article"("status", "section");

-- CreateIndex
CREATE INDEX "Event_slug_idx" ON "Event"("slug");
