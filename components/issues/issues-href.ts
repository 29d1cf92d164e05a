import { publicationAddress } from "@/lib/addresses";

type Stretch = { year?: string | null; month?: string | null; page?: number };

/** The address of a list of issues: of one publication or all, of a year, of a month, of a page. */
export function issuesHref(publication: string | null, { year, month, page }: Stretch): string {
  const query = new URLSearchParams();
  if (year) query.set("year", year);
  if (year && month) query.set("month", month);
  if (page && page > 1) query.set("page", String(page));
  const path = publication === null ? "/issues" : publicationAddress(publication);
  return query.size > 0 ? `${path}?${query}` : path;
}
