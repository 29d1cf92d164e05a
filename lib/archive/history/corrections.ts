import { z } from "zod";
import { type SplitCorrection, TREATMENTS } from "@/lib/analysis/intake/correct/treat-lines";
import { datePrecision } from "@/lib/db/states";

// What an editor may correct of a document, as decisions keep it.

export const date = z.object({ date: z.string(), precision: datePrecision });

/** Corrections of an issue's header; a key that is missing stays as found, null empties it. */
export const issueCorrection = z.object({
  publication: z.string().optional(),
  number: z.string().nullable().optional(),
  date: date.nullable().optional(),
});

/** Corrections of an article's header; a key that is missing stays as found. */
export const articleCorrection = z.object({
  title: z.string().optional(),
  section: z.string().nullable().optional(),
  part: z.number().nullable().optional(),
  author: z.string().nullable().optional(),
  date: date.nullable().optional(),
});

export const treatment = z.enum(TREATMENTS);
export const splitCorrection = z.discriminatedUnion("act", [
  z.object({ act: z.literal("treat"), line: z.string(), as: treatment }),
  z.object({ act: z.literal("move"), line: z.string(), before: z.string().nullable() }),
  z.object({
    act: z.literal("head"),
    line: z.string(),
    title: z.string().optional(),
    section: z.string().nullable().optional(),
    author: z.string().nullable().optional(),
  }),
]) satisfies z.ZodType<SplitCorrection>;

export type IssueCorrection = z.infer<typeof issueCorrection>;
export type ArticleCorrection = z.infer<typeof articleCorrection>;
