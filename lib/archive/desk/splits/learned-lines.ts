import type { Context } from "@/lib/archive/context";
import { queueReading } from "@/lib/archive/filing/imports/queue-reading";
import { listIssuesWith } from "@/lib/archive/filing/issues/find-lines";
import { isUsed, listStanding } from "@/lib/archive/filing/issues/standing-lines";
import { recordDecision } from "@/lib/archive/history/record-decision";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";
import { quoteLine } from "./describe-split";

export type LearnedWish = { publication: string; words: string; isUsed: boolean; readsAgain: boolean };

/**
 * Turns a learned line of a publication off or on, for good: learning it again changes nothing of that. Where asked, issues that hold
 * the line are read again, as a job.
 *
 * @param wish with the folded name of the publication and the hash of the line's words
 */
export async function setLearnedLine(
  context: Context,
  wish: LearnedWish,
  by: Actor,
): Promise<Outcome<{ decisionId: number }>> {
  const publication = await findPublication(context.db, wish.publication);
  if (!publication) return GONE;
  const { learned } = await listStanding(context.db, publication.name);
  const line = learned.find(({ words }) => words === wish.words);
  if (!line) return { ok: false, reason: "not-found", words: "This line is no longer among those learned." };
  if (isUsed(line) === wish.isUsed) {
    return { ok: false, reason: "duplicate", words: `It is turned ${wish.isUsed ? "on" : "off"} already.` };
  }
  const payload = { publication: publication.nameKey, words: line.words, text: line.text, isUsed: wish.isUsed };
  const words = `Turned ${wish.isUsed ? "on" : "off"} a learned line of ${publication.name}: ${quoteLine(line.text)}.`;
  const decision = { kind: "learned-line", payload, words } as const;
  const decisionId = await context.db.$transaction((db) => recordDecision(db, decision, by, context.now()));
  if (wish.readsAgain) await queueReading(context, await listIssuesWith(context.db, publication.nameKey, [line.words]));
  return { ok: true, decisionId };
}

/** Queues that all issues holding a line learned for their publication are read again. */
export async function readLearnedAgain(context: Context, nameKey: string): Promise<Outcome<{ issues: number }>> {
  const publication = await findPublication(context.db, nameKey);
  if (!publication) return GONE;
  const { learned } = await listStanding(context.db, publication.name);
  const words = learned.filter(isUsed).map((line) => line.words);
  const issues = words.length === 0 ? [] : await listIssuesWith(context.db, publication.nameKey, words);
  await queueReading(context, issues);
  return { ok: true, issues: issues.length };
}

const GONE = { ok: false, reason: "not-found", words: "There is no such publication." } as const;

async function findPublication(db: Db, nameKey: string) {
  const select = { name: true, nameKey: true } as const;
  const found = await db.publication.findUnique({ where: { nameKey }, select: { ...select, sameAs: { select } } });
  return found?.sameAs ?? found;
}
