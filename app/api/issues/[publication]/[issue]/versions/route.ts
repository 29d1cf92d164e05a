import { answerTwin } from "@/app/_web/answer-twin";
import { versionsAddress } from "@/lib/addresses";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ publication: string; issue: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { publication, issue } = await params;
  return answerTwin(versionsAddress(publication, issue), async () => {
    const { address, versions } = await getArchive().issues.getIssue(publication, issue);
    return { address, versions };
  });
}
