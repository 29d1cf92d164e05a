import { z } from "zod";
import type { ProposedDate } from "@/lib/analysis/events/types";
import type { ArticlePicture, Block, Furniture, Sender, TextLink } from "@/lib/analysis/intake/types";
import type { Reason } from "@/lib/analysis/text/span";
import { dateOrigin, datePrecision } from "@/lib/db/states";

// JSON columns of articles, issues and mentions. Each reader throws a ZodError when the column holds something else.

const span = { start: z.number(), end: z.number() };
const reason = z.object({ rule: z.string(), words: z.string() }) satisfies z.ZodType<Reason>;
const block = z.object({
  ...span,
  kind: z.enum(["paragraph", "heading", "list-item", "quote", "preformatted"]),
  level: z.number().nullable(),
}) satisfies z.ZodType<Block>;
const textLink = z.object({
  ...span,
  href: z.string(),
  original: z.string().optional(),
}) satisfies z.ZodType<TextLink>;
const picture = z.object({
  at: z.number(),
  sha256: z.string(),
  alt: z.string(),
  width: z.number(),
  height: z.number(),
  href: z.string().optional(),
}) satisfies z.ZodType<ArticlePicture>;
const furniture = z.object({
  text: z.string(),
  reason,
  before: z.object({ article: z.number(), block: z.number() }).optional(),
}) satisfies z.ZodType<Furniture>;
const proposedDate = z.object({
  value: z.object({ date: z.string(), precision: datePrecision }),
  origin: dateOrigin,
  reason,
  fromArticle: z.number().nullable(),
}) satisfies z.ZodType<ProposedDate>;
const sender = z.object({ kind: z.enum(["list", "address"]), value: z.string() }) satisfies z.ZodType<Sender>;

export const readReason = (value: unknown): Reason => reason.parse(value);
/** Why a name is another publication's. That is said even where nothing of it is kept. */
export const readNameReason = (value: unknown): Reason =>
  findReason(value) ?? { rule: "unknown", words: "Why is not recorded." };
export const findReason = (value: unknown): Reason | null => reason.nullable().parse(value);
export const readReasonList = (value: unknown): Reason[] => z.array(reason).parse(value);
export const readBlocks = (value: unknown): Block[] => z.array(block).parse(value);
export const readTextLinks = (value: unknown): TextLink[] => z.array(textLink).parse(value);
const pictures = z.union([z.array(picture), z.null(), z.strictObject({})]);
/** None where the article has none, and where it was read before pictures were kept; for a time `{}` was written for none. */
export const readPictures = (value: unknown): ArticlePicture[] => {
  const read = pictures.parse(value);
  return Array.isArray(read) ? read : [];
};
export const readFurniture = (value: unknown): Furniture[] => z.array(furniture).parse(value);
/** None where the issue was not sent, or an editor said what it is of. */
export const readSenders = (value: unknown): Sender[] => z.array(sender).nullable().parse(value) ?? [];
export const findProposedDate = (value: unknown): ProposedDate | null => proposedDate.nullable().parse(value);
/** Ids of persons that fit a mention equally well. */
export const readCandidates = (value: unknown): number[] => z.array(z.number()).parse(value);
