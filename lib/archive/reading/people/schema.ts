import { z } from "zod";
import { endOfPeriod, startOfPeriod } from "@/lib/analysis/text/periods";
import { emptyAsMissing } from "@/lib/archive/reading/empty-as-missing";
import { pageNumber, readersPageNumber } from "@/lib/archive/reading/page-number";
import type { ArticleFilter } from "@/lib/archive/reading/published";

export type { ArticleFilter };
export type PeopleQuery = ArticleFilter & { q: string; sort: "articles" | "name"; letter: string | null; page: number };
export type PersonQuery = ArticleFilter & { page: number };
export type SuggestQuery = { q: string; limit: number };

/** What a page address or a request carries, as Next and URLSearchParams hand it over. */
export type AddressQuery = Record<string, string | string[] | undefined>;

// Longer than any name; what is typed in goes into a pattern.
const MAX_QUERY_LENGTH = 100;
// As many as stand under a field without scrolling, and as many as a program may want.
const SUGGESTIONS = 8;
const MAX_SUGGESTIONS = 50;

// PostgreSQL takes no text with a NUL.
const text = z
  .string()
  .trim()
  .max(MAX_QUERY_LENGTH)
  .refine((value) => !value.includes("\0"));
const day = (read: (value: string) => string | null) => text.transform(read).nullable().catch(null).default(null);

/** A reader's address is never wrong: what cannot be understood counts as not given. */
export const articleFilterShape = {
  source: text.min(1).nullable().catch(null).default(null),
  from: day(startOfPeriod),
  to: day(endOfPeriod),
  page: readersPageNumber,
};

const strictDay = (read: (value: string) => string | null) =>
  emptyAsMissing(
    text
      .refine((value) => read(value) !== null, "must be a year, month or day such as 2013-01-29")
      .transform(read)
      .nullable()
      .default(null),
  );

/** What a program asks for is taken at its word, or refused. */
export const strictFilterShape = {
  source: emptyAsMissing(text.nullable().default(null)),
  from: strictDay(startOfPeriod),
  to: strictDay(endOfPeriod),
  page: emptyAsMissing(pageNumber),
};

const personSchema = z.object(articleFilterShape);
const peopleSchema = z.object({
  ...articleFilterShape,
  q: text.catch("").default(""),
  sort: z.enum(["articles", "name"]).catch("articles").default("articles"),
  letter: z
    .string()
    .transform((letter) => letter.toUpperCase())
    .pipe(z.string().regex(/^(?:[A-Z]|OTHER)$/))
    .nullable()
    .catch(null)
    .default(null),
});

/** The query of `/api/people/{slug}` and `/api/people/together`: unlike a reader's address, a program gets an error. */
export const personQuerySchema: z.ZodType<PersonQuery, unknown> = z.strictObject(strictFilterShape);

/** The query of `/api/people`. */
export const peopleQuerySchema: z.ZodType<PeopleQuery, unknown> = z.strictObject({
  ...strictFilterShape,
  q: text.default(""),
  sort: emptyAsMissing(z.enum(["articles", "name"]).default("articles")),
  letter: emptyAsMissing(
    z
      .string()
      .transform((letter) => letter.toUpperCase())
      .pipe(z.string().regex(/^(?:[A-Z]|OTHER)$/, "must be A to Z or OTHER"))
      .nullable()
      .default(null),
  ),
});

/** The query of `/api/people/suggest`. */
export const suggestQuerySchema: z.ZodType<SuggestQuery, unknown> = z.strictObject({
  q: text.default(""),
  limit: emptyAsMissing(z.coerce.number().int().min(1).max(MAX_SUGGESTIONS).default(SUGGESTIONS)),
});

export function readPersonQuery(query: AddressQuery): PersonQuery {
  return personSchema.parse(firstValues(query));
}

export function readPeopleQuery(query: AddressQuery): PeopleQuery {
  return peopleSchema.parse(firstValues(query));
}

/** The first value of each name: an address may repeat one. */
export function firstValues(query: AddressQuery): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}
