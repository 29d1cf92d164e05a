import type { Context } from "@/lib/archive/context";
import { queueVisit } from "@/lib/archive/filing/sources/queue-source";
import { askedKind } from "@/lib/archive/filing/sources/source";
import type { Outcome } from "@/lib/outcome";
import type { SourceAct } from "./types";

/** Pauses, resumes, visits, tests or removes a source. What came from one that is removed stays. */
export async function decideSource(context: Context, id: number, act: SourceAct): Promise<Outcome> {
  const now = context.now();
  return context.db.$transaction(async (db): Promise<Outcome> => {
    const source = await db.source.findUnique({ where: { id }, select: { kind: true, state: true } });
    if (!source) return { ok: false, reason: "not-found", words: "This source was removed meanwhile." };
    const isAsked = askedKind.safeParse(source.kind).success;
    const job = { kind: "source", subject: String(id) };
    if (act === "remove") {
      await db.job.deleteMany({ where: job });
      await db.source.delete({ where: { id } });
    } else if (act === "pause") {
      await db.job.deleteMany({ where: job });
      await db.source.update({ where: { id }, data: { state: "paused" } });
    } else if (act === "resume") {
      await db.source.update({ where: { id }, data: { state: "active", nextAt: isAsked ? now : null } });
    } else if (!isAsked) {
      return { ok: false, reason: "conflict", words: "Mail is sent to it: it cannot be asked." };
    } else if (act === "visit" && source.state === "paused") {
      return { ok: false, reason: "conflict", words: "It is paused. Resume it first." };
    } else await queueVisit(db, id, act === "test", now);
    return { ok: true };
  });
}
