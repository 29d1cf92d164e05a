import { z } from "zod";
import { answerJson } from "@/app/_web/answer";
import { parseQuery } from "@/app/_web/parse-query";
import { requireEditor } from "@/app/_web/session";
import { readId } from "@/lib/addresses";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

const query = z.strictObject({ look: z.string().max(200).optional() });

type Context = { params: Promise<{ event: string }> };

/** What an editor needs to put an event right: the events it may have to do with, or those that answer to `look`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerJson(async () => {
    await requireEditor();
    const id = readId((await params).event);
    if (id === null) throw new AppError("not-found", "An event's address begins with its number.");
    return getArchive().getEventDesk(id, parseQuery(request, query).look);
  });
}
