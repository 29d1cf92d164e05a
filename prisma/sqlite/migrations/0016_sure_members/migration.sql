-- AlterTable
ALTER TABLE "EventArticle" ADD COLUMN "isSure" BOOLEAN;
