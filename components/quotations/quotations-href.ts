import { withQuery } from "@/components/people/people-href";
import type { QuotationsQuery } from "@/lib/archive/reading/quotations/schema";

/** The address of the list of quotations under this query, with parts of it changed. A change of filter begins at page one. */
export function quotationsHref(query: QuotationsQuery, change: Partial<QuotationsQuery> = {}): string {
  const { person, source, from, to, page } = { ...query, page: 1, ...change };
  return withQuery("/quotations", { person, source, from, to, page: page > 1 ? page : null });
}

/** The feed of what the list shows under this query. */
export function quotationsFeedHref({ person, source, from, to }: QuotationsQuery): string {
  return withQuery("/quotations/feed.xml", { person, source, from, to });
}
