import { z } from "zod";
import { emptyAsMissing } from "@/lib/archive/reading/empty-as-missing";
import { type AddressQuery, firstValues } from "@/lib/archive/reading/people/schema";

/** The address that articles lead to, and a page of the list of them. */
export type DestinationQuery = { to: string; page: number };

const MAX_PAGE = 100_000;
const MAX_TO_CHARS = 4_000;

const schema = z.object({
  to: z.string().trim().max(MAX_TO_CHARS).catch("").default(""),
  page: z.coerce.number().int().min(1).max(MAX_PAGE).catch(1).default(1),
});

/** The query of `/api/destinations`: unlike a reader's address, a program gets an error. */
export const destinationQuerySchema: z.ZodType<DestinationQuery, unknown> = z.strictObject({
  to: z.string().trim().min(1).max(MAX_TO_CHARS),
  page: emptyAsMissing(z.coerce.number().int().min(1).max(MAX_PAGE).default(1)),
});

/** A reader's address is never wrong: what cannot be understood counts as not given. */
export function readDestinationQuery(query: AddressQuery): DestinationQuery {
  return schema.parse(firstValues(query));
}
