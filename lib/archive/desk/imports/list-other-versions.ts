import { issueAddress } from "@/lib/addresses";
import { isPublished } from "@/lib/archive/reading/published";
import { readReason } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { OtherVersion } from "./types";

/** By issue, the other version of it that readers see, else the one that came last. */
export type VersionsOf = ReadonlyMap<number, OtherVersion>;

type Own = { id: number; versionSet: number | null; versionReason: Prisma.JsonValue };

/** What these issues are other versions of; an issue that was the first of its versions is not among them. One statement. */
export async function listOtherVersions(db: Db, issues: readonly Own[]): Promise<VersionsOf> {
  const found = issues.filter(({ versionReason }) => versionReason !== null);
  const sets = found.flatMap(({ versionSet }) => versionSet ?? []);
  if (sets.length === 0) return new Map();
  const rows = await db.issue.findMany({
    where: { versionSet: { in: sets }, status: { not: "withdrawn" } },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, status: true, versionSet: true, address: true, number: true },
      publication: { select: { name: true, slug: true } },
    },
  });
  return new Map(
    found.flatMap(({ id, versionSet, versionReason }) => {
      const others = rows.filter((row) => row.versionSet === versionSet && row.id !== id);
      const other = others.find(isPublished) ?? others.at(-1);
      if (!other) return [];
      const { publication, address } = other;
      const shown = publication && isPublished(other) ? issueAddress(publication.slug, address) : null;
      return [[id, { title: nameRow(other), address: shown, reason: readReason(versionReason) }] as const];
    }),
  );
}

/** "The Harbour Letter, no. 12" */
export function nameRow({
  publication,
  number,
}: {
  publication: { name: string } | null;
  number: string | null;
}): string {
  return [publication?.name, number].filter(Boolean).join(", no. ");
}
