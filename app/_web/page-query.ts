/** What Next gives a page as `searchParams`. */
export type PageQuery = Promise<Record<string, string | string[] | undefined>>;

// Beyond this an offset is nonsense, whatever the archive holds.
const MAX_PAGE = 100_000;

/** The `page` of an address, counted from 1; the first where it says none or nonsense. */
export function readPage(query: Awaited<PageQuery>): number {
  const page = Number(query.page);
  return Number.isInteger(page) && page > 0 && page <= MAX_PAGE ? page : 1;
}
