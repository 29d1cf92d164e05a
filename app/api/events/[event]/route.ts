import { permanentRedirect } from "next/navigation";
import { answerJson } from "@/app/_web/answer";
import { readId } from "@/lib/addresses";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ event: string }> };

/** The id alone is enough; an event that is no more leads to the one that took its articles. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const id = readId((await params).event);
  let movedTo: string | null = null;
  const answer = await answerJson(async () => {
    if (id === null) throw new AppError("not-found", "An event's address begins with its number.");
    const found = await getArchive().events.getEvent(id, "readers");
    if (found.state === "active") return found.event;
    movedTo = found.to;
    return null;
  });
  return movedTo === null ? answer : permanentRedirect(`/api${movedTo}`);
}
