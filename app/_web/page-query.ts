import { readersPageNumber } from "@/lib/archive/reading/page-number";

/** What Next gives a page as `searchParams`. */
export type PageQuery = Promise<Record<string, string | string[] | undefined>>;

/** The `page` of an address, counted from 1; the first where it says none or nonsense. */
export function readPage(query: Awaited<PageQuery>): number {
  return readersPageNumber.parse(query.page);
}
