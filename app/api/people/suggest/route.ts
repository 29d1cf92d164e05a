import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { suggestQuerySchema } from "@/lib/archive/reading/people/schema";
import { getArchive } from "@/lib/server";

/** Who may be meant by what was typed so far: small enough to be asked for at every letter. */
export function GET(request: Request): Promise<Response> {
  return answerJson(async () => ({
    people: await getArchive().people.suggestPeople(parseQuery(request, suggestQuerySchema)),
  }));
}
