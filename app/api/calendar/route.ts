import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { calendarQuerySchema } from "@/lib/archive/reading/calendar/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  return answerJson(() => getArchive().calendar.getCalendar(parseQuery(request, calendarQuerySchema)));
}
