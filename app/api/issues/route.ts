import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { issueQuerySchema } from "@/lib/archive/reading/issues/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  return answerJson(async () => {
    const { issues, publications } = getArchive();
    const query = { ...parseQuery(request, issueQuerySchema), publication: null };
    const [list, months, all] = await Promise.all([
      issues.listIssues(query),
      issues.countByMonth(),
      publications.listPublications(),
    ]);
    return { ...list, months, publications: all };
  });
}
