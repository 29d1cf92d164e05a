import { answerJson } from "@/app/api/answer";
import { readSearchQuery } from "@/lib/search/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  const { q, ...options } = readSearchQuery(Object.fromEntries(new URL(request.url).searchParams));
  return answerJson(() => getArchive().search.search(q, options));
}
