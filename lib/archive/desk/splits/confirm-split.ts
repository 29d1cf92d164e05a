import { carryOut } from "@/lib/archive/desk/acts/carry-out";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { originalKey } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";

/** Says that an issue is split as it should be: the inbox asks no more. */
export async function confirmSplit(
  db: Db,
  issueId: number,
  by: Actor,
  now: Date,
): Promise<Outcome<{ decisionId: number }>> {
  const issue = await db.issue.findUnique({
    where: { id: issueId },
    select: { status: true, original: { select: { sha256: true, fileName: true } } },
  });
  if (!issue || issue.status === "withdrawn") {
    return { ok: false, reason: "not-found", words: "There is no such issue." };
  }
  const { sha256, fileName } = issue.original;
  const said = await listInForce(db, ["split-right"], [originalKey(sha256)]);
  if (said.length > 0) return { ok: false, reason: "duplicate", words: "That has been said of it already." };
  const words = `Said that ${fileName} is split as it should be.`;
  return carryOut(db, { kind: "split-right", payload: { original: sha256 }, words }, by, now);
}
