import { permanentRedirect } from "next/navigation";
import { answerJson } from "@/app/_web/answer";
import { readId } from "@/lib/addresses";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ quotation: string }> };

/** A quotation that is no more leads to the one that took its printings. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const id = readId((await params).quotation);
  let movedTo: string | null = null;
  const answer = await answerJson(async () => {
    if (id === null) throw new AppError("not-found", "A quotation's address is its number.");
    const found = await getArchive().quotations.getQuotation(id);
    if (found.state === "active") return found.quotation;
    movedTo = found.to;
    return null;
  });
  return movedTo === null ? answer : permanentRedirect(`/api${movedTo}`);
}
