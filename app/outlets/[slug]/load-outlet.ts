import "server-only";
import { cache } from "react";
import { type Found, readForPage } from "@/app/_web/read-for-page";
import { outletAddress } from "@/lib/addresses";
import { readAuthorQuery } from "@/lib/archive/reading/authors/schema";
import type { OutletView } from "@/lib/archive/reading/outlets/get-outlet";
import type { AddressQuery } from "@/lib/archive/reading/people/schema";
import { getArchive } from "@/lib/server";

/** The outlet of this address, once a request. */
export async function loadOutlet(slug: string, query: AddressQuery): Promise<Found<OutletView>> {
  return load(slug, JSON.stringify(readAuthorQuery(query)));
}

const load = cache(
  (slug: string, query: string): Promise<Found<OutletView>> =>
    readForPage(outletAddress(slug), () => getArchive().outlets.getOutlet(slug, JSON.parse(query))),
);
