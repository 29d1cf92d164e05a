import { revalidatePath } from "next/cache";
import { answerJson } from "@/app/_web/answer";
import { requireSameOrigin } from "@/app/_web/require-same-origin";
import { requireEditor } from "@/app/_web/session";
import { toDone } from "@/app/_web/to-done";
import { readId } from "@/lib/addresses";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** Takes a decision back, as its button does. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerJson(async () => {
    requireSameOrigin(request);
    const editor = await requireEditor();
    const id = readId((await params).id);
    if (id === null) throw new AppError("not-found", "There is no such decision.");
    toDone(await getArchive().decisions.undo(id, editor));
    revalidatePath("/", "layout");
    return { decisionId: id };
  });
}
