import { answerJson } from "@/app/_web/answer";
import { requireEditor } from "@/app/_web/session";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

/** Link accuracy, by the editors' own decisions. */
export function GET(): Promise<Response> {
  return answerJson(async () => {
    await requireEditor();
    return getArchive().decisions.measureLinks();
  });
}
