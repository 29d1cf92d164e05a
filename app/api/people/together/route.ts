import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { personQuerySchema } from "@/lib/archive/reading/people/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  return answerJson(() => getArchive().people.listTogether(parseQuery(request, personQuerySchema)));
}
