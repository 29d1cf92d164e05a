import { answerForeignHtml } from "@/app/_web/answer-foreign-html";
import { readPart } from "@/lib/archive/reading/issues/schema";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ publication: string; issue: string }> };

/** The published HTML itself, for the sandboxed frame of the page above. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { publication, issue } = await params;
  const part = readPart(Object.fromEntries(new URL(request.url).searchParams));
  return answerForeignHtml(async () => (await getArchive().issues.getPublishedForm(publication, issue, part)).html);
}
