import type { LinkKind } from "@/lib/analysis/events/types";
import type { Db } from "@/lib/db/client";

type Pair = { aId: number; bId: number };

/** What stood between articles before they were linked again. */
export type FormerLinks = {
  /** Whether the pair was compared in this run already. */
  isKept: (one: number, other: number) => boolean;
  wasShown: (link: Pair & { kind: LinkKind }) => boolean;
  /** Whether one mentions the other by a link that stays. */
  isMention: (link: Pair & { kind: LinkKind }) => boolean;
};

/** Takes away the links an earlier run found of these articles, but those with articles `done` in this one. */
export async function takeLinks(
  db: Db,
  articleIds: readonly number[],
  done: ReadonlySet<number>,
): Promise<FormerLinks> {
  const isOfBatch = new Set(articleIds);
  const kept = new Set<string>();
  const shown = new Set<string>();
  const mentions = new Set<string>();
  const stale: number[] = [];
  for (const { id, kind, isShown, ...pair } of await listLinks(db, articleIds)) {
    const { aId, bId } = pair;
    const isStale = [aId, bId].every((one) => isOfBatch.has(one) || !done.has(one));
    if (isStale) stale.push(id);
    else if (kind === "mention") mentions.add(nameOf(pair));
    // Those of a series, or that lead to one another, know one another without having been compared.
    else if (kind !== "series") kept.add(nameOf(pair));
    if (isShown) shown.add(`${nameOf(pair)} ${kind}`);
  }
  if (stale.length > 0) await db.link.deleteMany({ where: { id: { in: stale } } });
  return {
    isKept: (one, other) => kept.has(nameOf({ aId: one, bId: other })),
    isMention: (link) => link.kind === "mention" && mentions.has(nameOf(link)),
    wasShown: (link) => shown.has(`${nameOf(link)} ${link.kind}`),
  };
}

async function listLinks(db: Db, articleIds: readonly number[]) {
  const select = { id: true, aId: true, bId: true, kind: true, isShown: true } as const;
  // One list a query: two would together exceed the parameters a statement may have.
  const from = await db.link.findMany({ where: { aId: { in: [...articleIds] } }, select });
  const to = await db.link.findMany({ where: { bId: { in: [...articleIds] } }, select });
  return [...new Map([...from, ...to].map((row) => [row.id, row])).values()];
}

const nameOf = ({ aId, bId }: Pair) => `${Math.min(aId, bId)} ${Math.max(aId, bId)}`;
