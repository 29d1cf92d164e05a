import type { HeadLink, TextLink } from "@/lib/analysis/intake/types";
import { destinationKey } from "@/lib/archive/reading/destinations/destination-key";
import type { Db } from "@/lib/db/client";
import { insertRows } from "@/lib/db/insert-rows";

export type LinkingArticle = { address: string | null; headLinks: HeadLink[]; links: TextLink[] };

// More links than this are an index, not what an article leads to.
const MAX_DESTINATIONS = 200;

/** Writes where these articles lead: each address once, at position 0 where the headline leads there. */
export async function storeDestinations(
  db: Db,
  articles: readonly (LinkingArticle & { articleId: number })[],
): Promise<void> {
  const rows = articles.flatMap(({ articleId, ...article }) => {
    const first = article.address === null ? 1 : 0;
    return listDestinations(article).map(({ key, href, original }, i) => ({
      ...{ articleId, position: first + i, key, address: href },
      original: original === undefined || original === href ? null : original,
    }));
  });
  await insertRows(db, "Destination", rows);
}

type Destination = { key: string; href: string; original: string | undefined };

/** Where an article leads, each address once; that of its headline first. */
export function listDestinations({ address, headLinks, links }: LinkingArticle): Destination[] {
  const all = [...headLinks, ...links].map(({ href, original }) => ({ href, original }));
  const own =
    address === null ? [] : [all.find(({ href }) => href === address) ?? { href: address, original: undefined }];
  const byKey = new Map<string, Destination>();
  for (const link of [...own, ...all]) {
    const key = destinationKey(link.href);
    if (key !== null && !byKey.has(key)) byKey.set(key, { key, ...link });
  }
  return [...byKey.values()].slice(0, MAX_DESTINATIONS);
}
