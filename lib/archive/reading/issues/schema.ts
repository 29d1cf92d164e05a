import { z } from "zod";
import { pageNumber, readersPageNumber } from "@/lib/archive/reading/page-number";
import type { IssueQuery } from "./types";

const month = z.string().regex(/^(0[1-9]|1[0-2])$/, "must be 01 to 12");
const year = z.union([z.literal("undated"), z.string().regex(/^\d{4}$/)]);

/** A reader's address is never wrong: what cannot be understood counts as not given. */
const schema = z.object({
  page: readersPageNumber,
  year: year.nullable().catch(null).default(null),
  month: month.nullable().catch(null).default(null),
});

/** The query of `/api/issues`: unlike a reader's address, a program gets an error. */
export const issueQuerySchema: z.ZodType<Omit<IssueQuery, "publication">, unknown> = z
  .strictObject({
    page: pageNumber,
    year: year.nullable().default(null),
    month: month.nullable().default(null),
  })
  .refine(({ year, month }) => month === null || (year !== null && year !== "undated"), {
    path: ["month"],
    message: "needs a year",
  });

export type AddressQuery = Record<string, string | string[] | undefined>;

/** Which original of an issue is asked for, counted from 1. */
export function readPart(query: AddressQuery): number {
  return readersPageNumber.parse([query.part].flat()[0]);
}

/** Reads `?year=2013&month=01&page=2`; a month without a year counts as not given. */
export function readIssueQuery(query: AddressQuery, publication: string | null): IssueQuery {
  const first = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0]]));
  const { page, year, month } = schema.parse(first);
  return { publication, page, year, month: year === null || year === "undated" ? null : month };
}
