import { answerJson } from "@/app/api/answer";
import { parseQuery } from "@/app/api/parse-query";
import { searchQuerySchema } from "@/lib/search/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  return answerJson(() => {
    const { q, ...options } = parseQuery(request, searchQuerySchema);
    return getArchive().search.search(q, options);
  });
}
