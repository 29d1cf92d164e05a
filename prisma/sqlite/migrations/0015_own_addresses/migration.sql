-- CreateTable
CREATE TABLE "ArticleAddress" (
    "articleId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "key"),
    CONSTRAINT "ArticleAddress_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ArticleAddress_key_idx" ON "ArticleAddress"("key");
