import { withQuery } from "@/components/people/people-href";
import type { AuthorQuery, AuthorsQuery } from "@/lib/archive/reading/authors/schema";

/** The address of the list of authors under this query. */
export function authorsHref({ sort, page }: AuthorsQuery): string {
  return withQuery("/authors", { sort: sort === "name" ? sort : null, page: page > 1 ? page : null });
}

/** The address of an author's page or feed under this query, with parts of it changed. A change of filter begins at page one. */
export function authorHref(address: string, query: AuthorQuery, change: Partial<AuthorQuery> = {}): string {
  const { source, from, to, page } = { ...query, page: 1, ...change };
  return withQuery(address, { source, from, to, page: page > 1 ? page : null });
}
