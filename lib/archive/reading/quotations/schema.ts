import { z } from "zod";
import { emptyAsMissing } from "@/lib/archive/reading/empty-as-missing";
import {
  type AddressQuery,
  type ArticleFilter,
  articleFilterShape,
  firstValues,
  strictFilterShape,
} from "@/lib/archive/reading/people/schema";

/** `source` (a slug) printed it, within `from` and `to`; `person`, a slug or a name, said it. */
export type QuotationsQuery = ArticleFilter & { person: string | null; page: number };

/** Which quotations count, whatever the page. */
export type QuotationsFilter = Omit<QuotationsQuery, "page">;

const schema = z.object({
  ...articleFilterShape,
  person: z.string().trim().min(1).max(200).nullable().catch(null).default(null),
});

/** The query of `/api/quotations`: unlike a reader's address, a program gets an error. */
export const quotationsQuerySchema: z.ZodType<QuotationsQuery, unknown> = z.strictObject({
  ...strictFilterShape,
  person: emptyAsMissing(z.string().trim().max(200).nullable().default(null)),
});

export function readQuotationsQuery(query: AddressQuery): QuotationsQuery {
  return schema.parse(firstValues(query));
}
