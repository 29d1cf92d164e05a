import type { Context } from "@/lib/archive/context";
import { getPublisher } from "./get-publisher";
import { listGaps } from "./list-gaps";
import { getPublication, listPublications } from "./list-publications";

export function openPublications({ db }: Context) {
  return {
    listPublications: () => listPublications(db),
    getPublication: (slug: string) => getPublication(db, slug),
    getPublisher: (slug: string) => getPublisher(db, slug),
    listGaps: (slug: string, year: string | null = null) => listGaps(db, slug, year),
  };
}
