import type { Context } from "@/lib/archive/context";
import { listGaps } from "./list-gaps";
import { getPublication, listPublications } from "./list-publications";

export function openPublications({ db }: Context) {
  return {
    listPublications: () => listPublications(db),
    getPublication: (slug: string) => getPublication(db, slug),
    listGaps: (slug: string, year: string | null = null) => listGaps(db, slug, year),
  };
}
