import { answerJson } from "@/app/_web/answer";
import { requireEditor } from "@/app/_web/session";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

/** What runs, waits and has failed; for editors. */
export function GET() {
  return answerJson(async () => {
    await requireEditor();
    return getArchive().jobs.list();
  });
}
