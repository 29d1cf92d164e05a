import { answerFile, citationFile } from "@/app/_web/answer-file";
import { findAudience } from "@/app/_web/audience";
import { readId } from "@/lib/addresses";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ event: string; form: string }> };

/** The citation of an event's page, as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { event, form } = await params;
  return answerFile(`/events/${event}`, form, request, async () => {
    const id = readId(event);
    if (id === null) throw new AppError("not-found", "There is no such event.");
    const found = await getArchive().events.getEvent(id, await findAudience());
    if (found.state === "moved") return { movedTo: found.to };
    return citationFile(getArchive().citations.event(found.event, readSettings().siteUrl).source, form, request);
  });
}
