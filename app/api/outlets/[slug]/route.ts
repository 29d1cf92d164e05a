import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { authorQuerySchema } from "@/lib/archive/reading/authors/schema";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return answerJson(() => getArchive().outlets.getOutlet(slug, parseQuery(request, authorQuerySchema)));
}
