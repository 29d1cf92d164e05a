import { answerJson } from "@/app/_web/answer";
import { requireEditor } from "@/app/_web/session";
import { readId } from "@/lib/addresses";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

/** Every line of an issue, with what it is and why. */
export function GET(_request: Request, { params }: { params: Promise<{ issue: string }> }) {
  return answerJson(async () => {
    await requireEditor();
    const id = readId((await params).issue);
    if (id === null) throw new AppError("not-found", "There is no such issue.");
    return getArchive().splits.get(id);
  });
}
