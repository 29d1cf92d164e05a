import { indexPublications } from "@/lib/analysis/intake/header/index-publications";

/** Who publishes it, where the table of known publications tells. */
export function publisherOf(publication: string): string | null {
  return indexPublications().byName(publication)?.publisher ?? null;
}
