import { answerTwin } from "@/app/_web/answer-twin";
import { issueAddress } from "@/lib/addresses";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ publication: string; issue: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { publication, issue } = await params;
  return answerTwin(issueAddress(publication, issue), () => getArchive().issues.getIssue(publication, issue));
}
