import { revalidatePath } from "next/cache";
import { answerJson } from "@/app/api/answer";
import { requireSameOrigin } from "@/app/api/imports/require-same-origin";
import { toDone } from "@/app/api/to-done";
import { requireEditor } from "@/app/session";
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
