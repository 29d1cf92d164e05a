import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { eventsQuerySchema } from "@/lib/archive/reading/events/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  return answerJson(() => getArchive().events.listEvents(parseQuery(request, eventsQuerySchema)));
}
