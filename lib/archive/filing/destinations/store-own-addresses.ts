import { indexPublications } from "@/lib/analysis/intake/header/index-publications";
import { destinationKey, readWebAddress } from "@/lib/archive/reading/destinations/destination-key";
import type { Db } from "@/lib/db/client";

/**
 * Writes at which addresses a document of one article was published; of one with several none of them has an address of its own.
 *
 * @param pages whole addresses, or paths on the site of the publication, where the table of known publications has its site
 */
export async function storeOwnAddresses(
  db: Db,
  articleIds: readonly number[],
  { pages = [], publication }: { pages?: readonly string[]; publication: string | null },
): Promise<void> {
  const [articleId] = articleIds;
  if (articleId === undefined || articleIds.length > 1 || pages.length === 0) return;
  const site = publication === null ? undefined : indexPublications().byName(publication)?.hosts[0];
  const rows = pages.flatMap((page) => {
    const whole = page.startsWith("/") ? site && `https://${site}${page}` : page;
    const [key, address] = whole ? [destinationKey(whole), readWebAddress(whole)?.href] : [null];
    return key && address ? [{ articleId, key, address }] : [];
  });
  if (rows.length === 0) return;
  await db.articleAddress.createMany({ data: [...new Map(rows.map((row) => [row.key, row])).values()] });
}
