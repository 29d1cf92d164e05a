import { readEventsQuery } from "@/lib/archive/reading/events/schema";
import { readPeopleQuery, readPersonQuery } from "@/lib/archive/reading/people/schema";
import { readQuotationsQuery } from "@/lib/archive/reading/quotations/schema";
import type { PublicRead } from "./public-read";

/** The addresses about people. */
export const PEOPLE_READS: readonly PublicRead[] = [
  {
    name: "people",
    routes: ["people/page.tsx"],
    read: ({ people, publications }) =>
      Promise.all([people.listPeople(readPeopleQuery({})), publications.listPublications()]),
  },
  {
    name: "people, JSON",
    routes: ["api/people/route.ts"],
    read: ({ people }) => people.listPeople(readPeopleQuery({})),
  },
  {
    name: "people of a publication and year",
    routes: ["people/page.tsx", "api/people/route.ts"],
    read: ({ people }, { publication, publicationYear: year }) =>
      people.listPeople(readPeopleQuery({ source: publication, from: year, to: year })),
  },
  {
    name: "people, name typed",
    routes: ["people/page.tsx", "api/people/route.ts"],
    read: ({ people }, { person }) => people.listPeople(readPeopleQuery({ q: person.name })),
  },
  {
    name: "person",
    routes: ["people/[slug]/page.tsx"],
    read: ({ people, publications }, { person }) =>
      Promise.all([people.getPerson(person.slug, readPersonQuery({})), publications.listPublications()]),
  },
  {
    name: "person, JSON",
    routes: ["api/people/[slug]/route.ts"],
    read: ({ people }, { person }) => people.getPerson(person.slug, readPersonQuery({})),
  },
  {
    name: "people together",
    routes: ["people/together/page.tsx"],
    read: ({ people, publications }) =>
      Promise.all([people.listTogether(readPersonQuery({})), publications.listPublications()]),
  },
  {
    name: "people together, JSON",
    routes: ["api/people/together/route.ts"],
    read: ({ people }) => people.listTogether(readPersonQuery({})),
  },
  {
    name: "people suggested",
    routes: ["api/people/suggest/route.ts"],
    read: ({ people }, { person }) => people.suggestPeople({ q: person.name.slice(0, 5), limit: 8 }),
  },
  {
    name: "feed of people",
    routes: ["people/feed.xml/route.ts"],
    read: ({ people }) => people.listNewestPeople({ source: null, from: null, to: null }),
  },
  {
    name: "feed of a person",
    routes: ["people/[slug]/feed.xml/route.ts"],
    read: ({ people }, { person }) => people.listNewestArticles(person.slug, readPersonQuery({})),
  },
];

/** The addresses about events and quotations. */
export const EVENT_READS: readonly PublicRead[] = [
  {
    name: "events",
    routes: ["events/page.tsx"],
    read: async ({ events, publications, articles }) => {
      const [list] = await Promise.all([events.listEvents(readEventsQuery({})), publications.listPublications()]);
      await articles.findLeads(list.events.flatMap(({ reports }) => reports[0]?.id ?? []));
    },
  },
  {
    name: "events, JSON",
    routes: ["api/events/route.ts"],
    read: ({ events }) => events.listEvents(readEventsQuery({})),
  },
  {
    name: "event",
    routes: ["events/[event]/page.tsx", "events/[event]/as/[form]/route.ts", "api/events/[event]/route.ts"],
    read: ({ events }, { event }) => events.getEvent(event, "readers"),
  },
  {
    name: "feed of events",
    routes: ["events/feed.xml/route.ts"],
    read: ({ events }) => events.listNewestEvents(readEventsQuery({})),
  },
  {
    name: "quotations",
    routes: ["quotations/page.tsx"],
    read: ({ quotations, publications }) =>
      Promise.all([quotations.listQuotations(readQuotationsQuery({})), publications.listPublications()]),
  },
  {
    name: "quotations, JSON",
    routes: ["api/quotations/route.ts"],
    read: ({ quotations }) => quotations.listQuotations(readQuotationsQuery({})),
  },
  {
    name: "quotation",
    routes: [
      "quotations/[quotation]/page.tsx",
      "quotations/[quotation]/as/[form]/route.ts",
      "api/quotations/[quotation]/route.ts",
    ],
    read: ({ quotations }, { quotation }) => quotations.getQuotation(quotation),
  },
  {
    name: "feed of quotations",
    routes: ["quotations/feed.xml/route.ts"],
    read: ({ quotations }) => quotations.listNewestQuotations(readQuotationsQuery({})),
  },
];
