import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { destinationQuerySchema } from "@/lib/archive/reading/destinations/schema";
import { getArchive } from "@/lib/server";

/** Which articles lead to an address. */
export function GET(request: Request): Promise<Response> {
  return answerJson(() => getArchive().destinations.getDestination(parseQuery(request, destinationQuerySchema)));
}
