-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "pictureCount" INTEGER;

-- AlterTable
ALTER TABLE "ArticleText" ADD COLUMN     "pictures" JSONB;

-- CreateTable
CREATE TABLE "Picture" (
    "sha256" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "storedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "IssuePicture" (
    "issueId" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "IssuePicture_pkey" PRIMARY KEY ("issueId","sha256")
);

-- CreateIndex
CREATE INDEX "IssuePicture_sha256_idx" ON "IssuePicture"("sha256");

-- CreateIndex
CREATE INDEX "Article_pictureCount_idx" ON "Article"("pictureCount");

-- AddForeignKey
ALTER TABLE "IssuePicture" ADD CONSTRAINT "IssuePicture_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssuePicture" ADD CONSTRAINT "IssuePicture_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "Picture"("sha256") ON DELETE CASCADE ON UPDATE CASCADE;
