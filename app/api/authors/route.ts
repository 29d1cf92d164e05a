import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { authorsQuerySchema } from "@/lib/archive/reading/authors/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  return answerJson(() => getArchive().authors.listAuthors(parseQuery(request, authorsQuerySchema)));
}
