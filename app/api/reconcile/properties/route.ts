import { answerOpenly, answerPreflight } from "@/app/_web/answer-openly";
import { PERSON_TYPE } from "@/lib/archive/reading/reconcile/reconcile-schema";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

const MOST = 100;

/** The properties worth fetching of entities of a type. */
export function GET(request: Request): Promise<Response> {
  return answerOpenly(async () => {
    const query = new URL(request.url).searchParams;
    const limit = Math.min(MOST, Math.max(1, Number(query.get("limit")) || MOST));
    return getArchive().reconciliation.proposeProperties(query.get("type") ?? PERSON_TYPE.id, limit);
  });
}

export const OPTIONS = answerPreflight;
