import { answerJson } from "@/app/api/answer";
import { parseQuery } from "@/app/api/parse-query";
import { eventsQuerySchema } from "@/lib/events/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  return answerJson(() => getArchive().events.listEvents(parseQuery(request, eventsQuerySchema)));
}
