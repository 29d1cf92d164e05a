import type { Context } from "@/lib/archive/context";
import { getPublication, listPublications } from "./list-publications";

export function openPublications({ db }: Context) {
  return {
    listPublications: () => listPublications(db),
    getPublication: (slug: string) => getPublication(db, slug),
  };
}
