import type { SearchSort, WordMatch } from "@/lib/analysis/search/types";

export type SearchRequest = { query: string; page?: number; sort?: SearchSort; match?: WordMatch | null };

/** The address of a search: what is usual is left out. */
export function searchAddress(request: SearchRequest, path = "/search"): string {
  const { query, page = 1, sort = "relevance", match = null } = request;
  const parameters = new URLSearchParams({ q: query });
  if (sort !== "relevance") parameters.set("sort", sort);
  if (match !== null) parameters.set("match", match);
  if (page > 1) parameters.set("page", String(page));
  return `${path}?${parameters}`;
}
