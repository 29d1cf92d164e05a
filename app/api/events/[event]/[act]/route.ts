import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { answerJson } from "@/app/_web/answer";
import { readBody } from "@/app/_web/read-body";
import { requireSameOrigin } from "@/app/_web/require-same-origin";
import { requireEditor } from "@/app/_web/session";
import { toDone } from "@/app/_web/to-done";
import { readId } from "@/lib/addresses";
import { eventBodies } from "@/lib/archive/desk/events/act-schema";
import { AppError } from "@/lib/errors";
import type { Actor, Outcome } from "@/lib/outcome";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

type Decided = Outcome<{ decisionId: number }>;
type Context = { params: Promise<{ event: string; act: string }> };

/** An editor's act on an event; the body is that of the act. Answers with the decision and where the event stands now. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerJson(async () => {
    requireSameOrigin(request);
    const editor = await requireEditor();
    const { event, act } = await params;
    const id = readId(event);
    if (id === null || !isAct(act)) throw new AppError("not-found", "There is no such act on an event.");
    const { decisionId } = toDone(await ACTS[act](id, await readBody(request), editor));
    revalidatePath("/", "layout");
    return { decisionId, address: await getArchive().events.findAddress(id) };
  });
}

const decisions = () => getArchive().decisions;

/** What each act does with the body it was sent. */
const ACTS = {
  split: onEvent(eventBodies.split, (id, { articles, seen }, by) =>
    decisions().splitEvent(id, { articleIds: articles, seen }, by),
  ),
  move: onEvent(eventBodies.move, (id, { article, into, seen }, by) =>
    decisions().moveArticle(article, { fromId: id, into, seen }, by),
  ),
  merge: onEvent(eventBodies.merge, (id, { with: other, name, seen }, by) =>
    decisions().mergeEvents(id, { other, keepsName: name === "this", seen }, by),
  ),
  "follow-up": onEvent(eventBodies["follow-up"], (id, { other, is, seen }, by) =>
    decisions().markFollowUp(id, { other, isLater: is === "later", seen }, by),
  ),
  name: onEvent(eventBodies.name, (id, { name }, by) => decisions().renameEvent(id, name, by)),
  date: onEvent(eventBodies.date, (id, { date }, by) => decisions().dateEvent(id, date, by)),
};

const isAct = (name: string): name is keyof typeof ACTS => Object.hasOwn(ACTS, name);

function onEvent<T>(schema: z.ZodType<T, unknown>, run: (id: number, body: T, by: Actor) => Promise<Decided>) {
  return (id: number, body: unknown, by: Actor) => run(id, check(schema, body), by);
}

function check<T>(schema: z.ZodType<T, unknown>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": "));
  throw new AppError("bad-request", problems.join("; "));
}
