import { z } from "zod";
import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { requireEditor } from "@/app/_web/session";
import { getArchive } from "@/lib/server";

const query = z.strictObject({
  of: z.enum(["suggested", "shown"]).default("suggested"),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

/** Links no editor has decided on: suggested ones, least certain first, or shown ones, drawn at random. */
export function GET(request: Request): Promise<Response> {
  return answerJson(async () => {
    await requireEditor();
    return getArchive().decisions.listOpenLinks(parseQuery(request, query));
  });
}
