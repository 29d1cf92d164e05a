import { answerJson } from "@/app/api/answer";
import { parseQuery } from "@/app/api/parse-query";
import { personQuerySchema } from "@/lib/people/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  return answerJson(() => getArchive().people.listTogether(parseQuery(request, personQuerySchema)));
}
