import type { Context } from "@/lib/archive/context";
import { getOutlet, type OutletQuery } from "./get-outlet";

export function openOutlets({ db }: Context) {
  return { getOutlet: (slug: string, query: OutletQuery) => getOutlet(db, slug, query) };
}
