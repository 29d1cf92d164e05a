import { readAuthorQuery, readAuthorsQuery } from "@/lib/archive/reading/authors/schema";
import type { PublicRead } from "./public-read";

/** The addresses about authors and outlets, and about where articles lead. */
export const AUTHOR_READS: readonly PublicRead[] = [
  {
    name: "authors",
    routes: ["authors/page.tsx", "api/authors/route.ts"],
    read: ({ authors }) => authors.listAuthors(readAuthorsQuery({})),
  },
  {
    name: "authors by name",
    routes: ["authors/page.tsx", "api/authors/route.ts"],
    read: ({ authors }) => authors.listAuthors(readAuthorsQuery({ sort: "name" })),
  },
  {
    name: "author",
    routes: ["authors/[slug]/page.tsx"],
    read: ({ authors, publications }, { author }) =>
      Promise.all([authors.getAuthor(author, readAuthorQuery({})), publications.listPublications()]),
  },
  {
    name: "author, JSON",
    routes: ["api/authors/[slug]/route.ts"],
    read: ({ authors }, { author }) => authors.getAuthor(author, readAuthorQuery({})),
  },
  {
    name: "feed of authors",
    routes: ["authors/feed.xml/route.ts"],
    read: ({ authors }) => authors.listNewestAuthors(),
  },
  {
    name: "feed of an author",
    routes: ["authors/[slug]/feed.xml/route.ts"],
    read: ({ authors }, { author }) => authors.listNewestBy(author, readAuthorQuery({})),
  },
  {
    name: "outlet",
    routes: ["outlets/[slug]/page.tsx"],
    read: ({ outlets, publications }, { outlet }) =>
      Promise.all([outlets.getOutlet(outlet, readAuthorQuery({})), publications.listPublications()]),
  },
  {
    name: "outlet, JSON",
    routes: ["api/outlets/[slug]/route.ts"],
    read: ({ outlets }, { outlet }) => outlets.getOutlet(outlet, readAuthorQuery({})),
  },
  {
    name: "destination",
    routes: ["destinations/page.tsx", "api/destinations/route.ts"],
    read: ({ destinations }, { destination }) => destinations.getDestination({ to: destination, page: 1 }),
  },
];
