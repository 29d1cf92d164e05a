import { answerJson } from "@/app/api/answer";
import { readEventsQuery } from "@/lib/events/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return answerJson(() => getArchive().events.listEvents(readEventsQuery(query)));
}
