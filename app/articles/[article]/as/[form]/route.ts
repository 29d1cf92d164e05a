import { answerFile, citationFile, textFile } from "@/app/_web/answer-file";
import { findAudience } from "@/app/_web/audience";
import { readId } from "@/lib/addresses";
import { keepArticle } from "@/lib/archive/reading/downloads/keep";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ article: string; form: string }> };

/** An article to take along: its text in a file, or its citation in a form that programs read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { article, form } = await params;
  return answerFile(`/articles/${article}`, form, request, async () => {
    const id = readId(article);
    if (id === null) throw new AppError("not-found", "There is no such article.");
    const { articles, pictures } = getArchive();
    const found = await articles.getArticle(id, await findAudience());
    const { siteUrl } = readSettings();
    const text = await textFile(form, async (holdsPictures) => {
      const files = holdsPictures ? await pictures.readFiles(found.pictures.map(({ address }) => address)) : undefined;
      return keepArticle(found, siteUrl, files);
    });
    return text ?? citationFile(getArchive().citations.article(found, siteUrl).source, form, request);
  });
}
