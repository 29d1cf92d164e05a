import { PERSON_TYPE } from "@/lib/archive/reading/reconcile/reconcile-schema";
import type { PublicRead } from "./public-read";

const PROPERTIES = ["note", "role", "alias", "articles", "first", "last"].map((id) => ({ id }));

const SEARCHES = ["search/page.tsx", "api/search/route.ts"];
/** The addresses of search. */
export const SEARCH_READS: readonly PublicRead[] = [
  { name: "search, nothing typed", routes: SEARCHES, read: ({ search }) => search.search("") },
  { name: "search, a word", routes: SEARCHES, read: ({ search }, { word }) => search.search(word) },
  { name: "search, what is linked", routes: SEARCHES, read: ({ search }) => search.search("is:linked") },
  { name: "search, a name", routes: SEARCHES, read: ({ search }, { person }) => search.search(person.name) },
  {
    name: "search, a title, newest first",
    routes: SEARCHES,
    read: ({ search }, { title }) => search.search(title, { sort: "newest" }),
  },
  {
    name: "search, a date",
    routes: SEARCHES,
    read: ({ search }, { word }) => search.search(`${word} since 2012`),
  },
  {
    name: "search, nothing found",
    routes: SEARCHES,
    read: ({ search }, { word }) => search.search(`${word}q source:no-such-paper`),
  },
  {
    name: "search, a list",
    routes: ["search/list/page.tsx", "api/search/list/route.ts"],
    read: ({ search }, { word, person }) => search.searchList([word, person.name]),
  },
  {
    name: "suggestions",
    routes: ["api/suggest/route.ts"],
    read: ({ search }, { title }) => search.suggest(title.slice(0, 12)),
  },
  {
    name: "feed of a search",
    routes: ["search/feed.xml/route.ts"],
    read: ({ search }, { word }) => search.listAdded(word),
  },
];

/** The reconciliation service, which matches tables against the archive's people. */
export const RECONCILIATION_READS: readonly PublicRead[] = [
  {
    name: "reconcile three names",
    routes: ["api/reconcile/route.ts"],
    read: ({ reconciliation }, { names }) =>
      reconciliation.reconcile(
        Object.fromEntries(
          names.map((query, at) => [`q${at}`, { query, type: PERSON_TYPE.id, limit: 5, properties: [] }]),
        ),
      ),
  },
  {
    name: "extend three persons",
    routes: ["api/reconcile/route.ts"],
    read: ({ reconciliation }, { slugs }) => reconciliation.extend({ ids: slugs, properties: PROPERTIES }),
  },
  {
    name: "reconcile, preview",
    routes: ["api/reconcile/preview/route.ts"],
    read: ({ reconciliation }, { person }) => reconciliation.extend({ ids: [person.slug], properties: PROPERTIES }),
  },
  {
    name: "reconcile, suggest",
    routes: ["api/reconcile/suggest/[what]/route.ts"],
    read: ({ reconciliation }, { person }) => reconciliation.suggestEntities(person.name.slice(0, 5), 0),
  },
];
