import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { articleQuerySchema } from "@/lib/archive/reading/articles/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  return answerJson(async () => getArchive().articles.listArticles(parseQuery(request, articleQuerySchema)));
}
