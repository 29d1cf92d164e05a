-- CreateTable
CREATE TABLE "ArticleAddress" (
    "articleId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "ArticleAddress_pkey" PRIMARY KEY ("articleId","key")
);

-- CreateIndex
CREATE INDEX "ArticleAddress_key_idx" ON "ArticleAddress"("key");

-- AddForeignKey
ALTER TABLE "ArticleAddress" ADD CONSTRAINT "ArticleAddress_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
