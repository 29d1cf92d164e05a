import { z } from "zod";
import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { requireEditor } from "@/app/_web/session";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

const querySchema = z.strictObject({ import: z.coerce.number().int().positive().optional() });

/** How far jobs are, or that of one import, for pages that ask every other second; for editors. */
export function GET(request: Request) {
  return answerJson(async () => {
    await requireEditor();
    return getArchive().jobs.getStatus(parseQuery(request, querySchema).import);
  });
}
