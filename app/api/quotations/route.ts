import { answerJson } from "@/app/api/answer";
import { parseQuery } from "@/app/api/parse-query";
import { quotationsQuerySchema } from "@/lib/quotations/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  return answerJson(() => getArchive().quotations.listQuotations(parseQuery(request, quotationsQuerySchema)));
}
