import { answerJson } from "@/app/api/answer";
import { parseQuery } from "@/app/api/parse-query";
import { requireEditor } from "@/app/session";
import { readId } from "@/lib/addresses";
import { AppError } from "@/lib/errors";
import { importQuery } from "@/lib/imports/schema";
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
