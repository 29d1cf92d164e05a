import { answerJson } from "@/app/_web/answer";
import { bounded } from "@/app/_web/bounded";
import { readId } from "@/lib/addresses";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ a: string; b: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerJson(async () => {
    const segments = await params;
    const [a, b] = [readId(segments.a), readId(segments.b)];
    if (a === null || b === null || a === b) throw new AppError("not-found", "Two articles can be compared, by id.");
    return bounded("compare", () => getArchive().compareArticles(a, b));
  });
}
