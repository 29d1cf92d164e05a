import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { quotationsQuerySchema } from "@/lib/archive/reading/quotations/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  return answerJson(() => getArchive().quotations.listQuotations(parseQuery(request, quotationsQuerySchema)));
}
