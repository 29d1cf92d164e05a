import { answerFile, citationFile } from "@/app/_web/answer-file";
import { readId } from "@/lib/addresses";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ quotation: string; form: string }> };

/** The citation of a quotation's page, as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { quotation, form } = await params;
  return answerFile(`/quotations/${quotation}`, form, request, async () => {
    const id = readId(quotation);
    if (id === null) throw new AppError("not-found", "There is no such quotation.");
    const found = await getArchive().quotations.getQuotation(id);
    if (found.state === "moved") return { movedTo: found.to };
    return citationFile(
      getArchive().citations.quotation(found.quotation, readSettings().siteUrl).source,
      form,
      request,
    );
  });
}
