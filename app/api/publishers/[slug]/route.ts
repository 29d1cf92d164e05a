import { answerJson } from "@/app/_web/answer";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ slug: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return answerJson(() => getArchive().publications.getPublisher(slug));
}
