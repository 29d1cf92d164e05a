import type { KnownPublication } from "@/lib/analysis/intake/header/known-publications";
import type { Db } from "@/lib/db/client";

/**
 * The archive's own publications as intake knows publications: a newsletter that signs its datelines "(Harbour Dispatch)" is
 * known by it once one of its issues has been read.
 */
export async function listKnownPublications(db: Db): Promise<KnownPublication[]> {
  const rows = await db.publication.findMany({ select: { name: true, publisher: true } });
  return rows.map(({ name, publisher }) => {
    const agency = name.replace(/^the /i, "");
    return {
      name,
      publisher,
      kind: "newsletter",
      aliases: [],
      hosts: [],
      agencies: [...new Set([name, agency])],
    };
  });
}
