import { answerTwin } from "@/app/_web/answer-twin";
import { parseQuery } from "@/app/_web/parse-query";
import { publicationAddress } from "@/lib/addresses";
import { issueQuerySchema } from "@/lib/archive/reading/issues/schema";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ publication: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { publication: slug } = await params;
  return answerTwin(publicationAddress(slug), async () => {
    const { issues, publications } = getArchive();
    const query = { ...parseQuery(request, issueQuerySchema), publication: slug };
    const publication = await publications.getPublication(slug);
    const [list, months, gaps] = await Promise.all([
      issues.listIssues(query),
      issues.countByMonth(slug),
      publications.listGaps(slug, query.year),
    ]);
    return { publication, ...list, months, gaps };
  });
}
