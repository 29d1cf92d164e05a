import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { answerJson } from "@/app/_web/answer";
import { readBody } from "@/app/_web/read-body";
import { requireSameOrigin } from "@/app/_web/require-same-origin";
import { requireEditor } from "@/app/_web/session";
import { toDone } from "@/app/_web/to-done";
import { readId } from "@/lib/addresses";
import { type EventActName, eventBodies } from "@/lib/archive/desk/events/act-schema";
import { AppError } from "@/lib/errors";
import type { Actor } from "@/lib/outcome";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ event: string; act: string }> };

/** An editor's act on an event; the body is that of the act. Answers with the decision and where the event stands now. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerJson(async () => {
    requireSameOrigin(request);
    const editor = await requireEditor();
    const { event, act } = await params;
    const id = readId(event);
    if (id === null || !(act in eventBodies)) throw new AppError("not-found", "There is no such act on an event.");
    const { decisionId } = toDone(await carryOut(id, act as EventActName, await readBody(request), editor));
    revalidatePath("/", "layout");
    return { decisionId, address: await getArchive().events.findAddress(id) };
  });
}

function carryOut(id: number, act: EventActName, body: unknown, by: Actor) {
  const { decisions } = getArchive();
  switch (act) {
    case "split": {
      const { articles, seen } = check(eventBodies.split, body);
      return decisions.splitEvent(id, { articleIds: articles, seen }, by);
    }
    case "move": {
      const { article, into, seen } = check(eventBodies.move, body);
      return decisions.moveArticle(article, { fromId: id, into, seen }, by);
    }
    case "merge": {
      const { with: other, name, seen } = check(eventBodies.merge, body);
      return decisions.mergeEvents(id, { other, keepsName: name === "this", seen }, by);
    }
    case "follow-up": {
      const { other, is, seen } = check(eventBodies["follow-up"], body);
      return decisions.markFollowUp(id, { other, isLater: is === "later", seen }, by);
    }
    case "name":
      return decisions.renameEvent(id, check(eventBodies.name, body).name, by);
    case "date":
      return decisions.dateEvent(id, check(eventBodies.date, body).date, by);
  }
}

function check<T>(schema: z.ZodType<T, unknown>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": "));
  throw new AppError("bad-request", problems.join("; "));
}
