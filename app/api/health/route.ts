import { answerJson } from "@/app/_web/answer";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

/** For probes: 200 while the database answers, else 503. */
export function GET(): Promise<Response> {
  return answerJson(() => getArchive().checkHealth());
}
