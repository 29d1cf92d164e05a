-- AlterTable
ALTER TABLE "Publication" ADD COLUMN     "sameAsId" INTEGER,
ADD COLUMN     "sameAsReason" JSONB;

-- AlterTable
ALTER TABLE "Issue" ADD COLUMN     "namedPublicationId" INTEGER;

-- CreateTable
CREATE TABLE "PublicationSender" (
    "key" TEXT NOT NULL,
    "publicationId" INTEGER NOT NULL,

    CONSTRAINT "PublicationSender_pkey" PRIMARY KEY ("key","publicationId")
);

-- CreateIndex
CREATE INDEX "PublicationSender_publicationId_idx" ON "PublicationSender"("publicationId");

-- CreateIndex
CREATE INDEX "Publication_sameAsId_idx" ON "Publication"("sameAsId");

-- CreateIndex
CREATE INDEX "Issue_namedPublicationId_idx" ON "Issue"("namedPublicationId");

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_sameAsId_fkey" FOREIGN KEY ("sameAsId") REFERENCES "Publication"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationSender" ADD CONSTRAINT "PublicationSender_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Issue" ADD CONSTRAINT "Issue_namedPublicationId_fkey" FOREIGN KEY ("namedPublicationId") REFERENCES "Publication"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Until now every issue was filed under the name it goes by.
UPDATE "Issue" SET "namedPublicationId" = "publicationId";
