import "server-only";
import { cache } from "react";
import { type Found, readForPage } from "@/app/_web/read-for-page";
import { authorAddress } from "@/lib/addresses";
import type { AuthorView } from "@/lib/archive/reading/authors/get-author";
import { readAuthorQuery } from "@/lib/archive/reading/authors/schema";
import type { AddressQuery } from "@/lib/archive/reading/people/schema";
import { getArchive } from "@/lib/server";

/** The author of this address, once a request. */
export async function loadAuthor(slug: string, query: AddressQuery): Promise<Found<AuthorView>> {
  return load(slug, JSON.stringify(readAuthorQuery(query)));
}

const load = cache(
  (slug: string, query: string): Promise<Found<AuthorView>> =>
    readForPage(authorAddress(slug), () => getArchive().authors.getAuthor(slug, JSON.parse(query))),
);
