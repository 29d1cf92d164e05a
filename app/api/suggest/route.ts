import { z } from "zod";
import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { getArchive } from "@/lib/server";

const query = z.strictObject({ q: z.string().default("") });

/** What may be meant by what was typed in the search box so far: small enough to be asked for at every letter. */
export function GET(request: Request): Promise<Response> {
  return answerJson(async () => ({ suggestions: await getArchive().search.suggest(parseQuery(request, query).q) }));
}
