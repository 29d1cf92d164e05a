import { answerJson } from "@/app/api/answer";
import { parseQuery } from "@/app/api/parse-query";
import { suggestQuerySchema } from "@/lib/people/schema";
import { getArchive } from "@/lib/server";

/** Who may be meant by what was typed so far: small enough to be asked for at every letter. */
export function GET(request: Request): Promise<Response> {
  return answerJson(async () => ({
    people: await getArchive().people.suggestPeople(parseQuery(request, suggestQuerySchema)),
  }));
}
