import type { LinkEvidence, LinkKind, ScorePart } from "@/lib/analysis/events/types";
import type { LinkStatus } from "@/lib/archive/reading/articles/link-row";
import type { Db } from "@/lib/db/client";
import { insertReturning, insertRows } from "@/lib/db/insert-rows";

export type NewLink = {
  aId: number;
  bId: number;
  kind: LinkKind;
  earlierId: number | null;
  score: number;
  isShown: boolean;
  status: LinkStatus;
  parts: ScorePart[];
  evidence: LinkEvidence;
};

/** Writes links, `aId` the smaller id, and beside each why it is there. Two statements, however many. */
export async function storeLinks(db: Db, links: readonly NewLink[]): Promise<void> {
  if (links.length === 0) return;
  const data = links.map(({ aId, bId, kind, earlierId, score, isShown, status, parts }) => {
    return { ...{ aId, bId, kind, earlierId, score, isShown, status }, quotations: quotationsOf(parts) };
  });
  const stored = await insertReturning(db, "Link", data, ["id", "aId", "bId", "kind"]);
  const ids = new Map(stored.map((row) => [nameOf(row), Number(row.id)]));
  await insertRows(
    db,
    "LinkEvidence",
    links.flatMap((link) => {
      const linkId = ids.get(nameOf(link));
      return linkId === undefined ? [] : [{ linkId, parts: link.parts, evidence: link.evidence }];
    }),
  );
}

/** Logarithm of the words both sides share inside quotations: grouping reads it of every link. */
export function quotationsOf(parts: readonly ScorePart[]): number {
  return parts.find((part) => part.name === "quotations")?.value ?? 0;
}

const nameOf = ({ aId, bId, kind }: Pick<NewLink, "aId" | "bId"> & { kind: string }) => `${aId} ${bId} ${kind}`;
