import { answerJson } from "@/app/_web/answer";
import { bounded } from "@/app/_web/bounded";
import { parseQuery } from "@/app/_web/parse-query";
import { searchQuerySchema } from "@/lib/archive/reading/search/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  return answerJson(() => {
    const { q, ...options } = parseQuery(request, searchQuerySchema);
    return bounded("search", () => getArchive().search.search(q, options));
  });
}
