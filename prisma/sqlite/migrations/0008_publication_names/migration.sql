-- AlterTable: columns are added as they are, since a table made anew would take the rows of others along.
ALTER TABLE "Publication" ADD COLUMN "sameAsId" INTEGER REFERENCES "Publication" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Publication" ADD COLUMN "sameAsReason" JSONB;
ALTER TABLE "Issue" ADD COLUMN "namedPublicationId" INTEGER REFERENCES "Publication" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "PublicationSender" (
    "key" TEXT NOT NULL,
    "publicationId" INTEGER NOT NULL,

    PRIMARY KEY ("key", "publicationId"),
    CONSTRAINT "PublicationSender_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "PublicationSender_publicationId_idx" ON "PublicationSender"("publicationId");
CREATE INDEX "Publication_sameAsId_idx" ON "Publication"("sameAsId");
CREATE INDEX "Issue_namedPublicationId_idx" ON "Issue"("namedPublicationId");

-- Until now every issue was filed under the name it goes by.
UPDATE "Issue" SET "namedPublicationId" = "publicationId";
