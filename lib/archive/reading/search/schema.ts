import { z } from "zod";
import { emptyAsMissing } from "@/lib/archive/reading/empty-as-missing";

/** More than a search ever fills, since what it looks at is bounded; an address beyond is a mistake. */
export const MAX_PAGES = 500;

const choice = <T extends string>(values: readonly [T, ...T[]]) => z.enum(values).nullable().catch(null).default(null);
const text = z.string().catch("").default("");

/** A reader's address is never wrong: what cannot be understood counts as not given. Of a repeated name the first holds. */
const searchSchema = z.object({
  q: text,
  page: z.coerce.number().int().min(1).max(MAX_PAGES).catch(1).default(1),
  sort: choice(["relevance", "newest", "added"]).transform((sort) => sort ?? "relevance"),
  match: choice(["all", "any"]),
  after: text,
  before: text,
});

export type SearchQuery = z.infer<typeof searchSchema>;

/** The query of `/api/search`: unlike a reader's address, a program gets an error. */
export const searchQuerySchema: z.ZodType<SearchQuery, unknown> = z.strictObject({
  q: z.string().default(""),
  page: emptyAsMissing(z.coerce.number().int().min(1).max(MAX_PAGES).default(1)),
  sort: emptyAsMissing(z.enum(["relevance", "newest", "added"]).default("relevance")),
  match: emptyAsMissing(z.enum(["all", "any"]).nullable().default(null)),
  after: z.string().default(""),
  before: z.string().default(""),
});

export function readSearchQuery(query: Record<string, string | string[] | undefined>): SearchQuery {
  const first = Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]);
  return searchSchema.parse(Object.fromEntries(first));
}
