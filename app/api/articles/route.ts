import { answerJson } from "@/app/api/answer";
import { parseQuery } from "@/app/api/parse-query";
import { articleQuerySchema } from "@/lib/articles/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  return answerJson(async () => getArchive().articles.listArticles(parseQuery(request, articleQuerySchema)));
}
