-- AlterTable
ALTER TABLE "Issue" ADD COLUMN "senders" JSONB;
