import { publisherAddress } from "@/lib/addresses";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { listPublications } from "./list-publications";
import { publicationKey } from "./publication-key";
import type { PublisherView } from "./types";

/**
 * A publisher with its publications by name; one that publishes under its own name is among them. One statement.
 * @throws AppError `not-found` when nothing that it publishes is published here
 */
export async function getPublisher(db: Db, slug: string): Promise<PublisherView> {
  const address = `/publishers/${slug}`;
  const all = await listPublications(db);
  const name = all.find(({ publisher }) => publisher !== null && publisherAddress(publisher) === address)?.publisher;
  if (!name) throw new AppError("not-found", "There is no such publisher.");
  const key = publicationKey(name);
  const publications = all.filter((one) => publicationKey(one.publisher ?? one.name) === key);
  const dates = publications.flatMap(({ firstDate, lastDate }) => [firstDate ?? [], lastDate ?? []].flat()).sort();
  return {
    name,
    address,
    publications,
    issueCount: publications.reduce((sum, one) => sum + one.issueCount, 0),
    articleCount: publications.reduce((sum, one) => sum + one.articleCount, 0),
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
  };
}
