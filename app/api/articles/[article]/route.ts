import { answerTwin } from "@/app/_web/answer-twin";
import { findAudience } from "@/app/_web/audience";
import { readId } from "@/lib/addresses";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ article: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { article } = await params;
  return answerTwin(`/articles/${article}`, async () => {
    const id = readId(article);
    if (id === null) throw new AppError("not-found");
    return getArchive().articles.getArticle(id, await findAudience());
  });
}
