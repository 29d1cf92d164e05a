import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { requireEditor } from "@/app/_web/session";
import { readId } from "@/lib/addresses";
import { importQuery } from "@/lib/archive/desk/imports/schema";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

/** What was found in an import, file by file. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerJson(async () => {
    await requireEditor();
    const id = readId((await params).id);
    if (id === null) throw new AppError("not-found", "There is no such import.");
    return getArchive().imports.get(id, parseQuery(request, importQuery));
  });
}
