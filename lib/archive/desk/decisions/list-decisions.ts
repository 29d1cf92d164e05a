import { findOvertaken } from "@/lib/archive/desk/events/find-overtaken";
import { readDecision } from "@/lib/archive/history/read-decision";
import type { Db } from "@/lib/db/client";
import { findAddresses } from "./find-addresses";

export type DecisionView = {
  id: number;
  kind: string;
  words: string;
  accountName: string | null;
  createdAt: Date;
  undoneAt: Date | null;
  undoneByName: string | null;
  /** Whether a later decision said otherwise, of all or of part of it. */
  overtaken: "wholly" | "partly" | null;
  /** The page where its effect is seen; null when that is gone. */
  address: string | null;
};

const PAGE_SIZE = 50;

/** The history of decisions, newest first; `page` counts from 1. */
export async function listDecisions(
  db: Db,
  options: { page?: number } = {},
): Promise<{ total: number; pageCount: number; decisions: DecisionView[] }> {
  const page = Math.max(1, options.page ?? 1);
  const total = await db.decision.count();
  const rows = await db.decision.findMany({
    orderBy: { id: "desc" },
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    omit: { accountId: true },
  });
  const recorded = rows.map(readDecision);
  const overtaken = await findOvertaken(
    db,
    recorded.filter((_, place) => rows[place]?.undoneAt === null),
  );
  const addresses = await findAddresses(db, recorded);
  const decisions = rows.map(({ payload: _, ...row }) => ({
    ...row,
    overtaken: overtaken.get(row.id) ?? null,
    address: addresses.get(row.id) ?? null,
  }));
  return { total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)), decisions };
}
