import { z } from "zod";
import { endOfPeriod, startOfPeriod } from "@/lib/analysis/text/periods";
import { pageNumber } from "@/lib/archive/reading/page-number";

/** Which articles a list holds: of one publication (slug), of one person (slug), dated within two days, both included. */
export type ArticleQuery = {
  source: string | null;
  person: string | null;
  from: string | null;
  to: string | null;
  page: number;
};

const MAX_SLUG = 120;

const slug = z.string().trim().min(1).max(MAX_SLUG).nullable().default(null);
const day = (read: (value: string) => string | null) =>
  z
    .string()
    .transform((value, context) => {
      const date = read(value);
      if (date === null) context.addIssue({ code: "custom", message: "must be a year, a month or a day: 2013-01-31" });
      return date;
    })
    .nullable()
    .default(null);

/** The query of `/api/articles`: unlike a reader's address, a program gets an error. */
export const articleQuerySchema: z.ZodType<ArticleQuery, unknown> = z.strictObject({
  source: slug,
  person: slug,
  from: day(startOfPeriod),
  to: day(endOfPeriod),
  page: pageNumber,
});
