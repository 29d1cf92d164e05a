import type { Archive } from "@/lib/archive/archive";
import { readEventsQuery } from "@/lib/archive/reading/events/schema";
import { readIssueQuery } from "@/lib/archive/reading/issues/schema";
import { AppError } from "@/lib/errors";
import type { PublicRead } from "./public-read";
import { AUTHOR_READS } from "./public-reads-authors";
import { EVENT_READS, PEOPLE_READS } from "./public-reads-people";
import { RECONCILIATION_READS, SEARCH_READS } from "./public-reads-search";

const NO_FILTER = { source: null, person: null, from: null, to: null, page: 1 };
const PEOPLE_IN_NEWS = 14;

// As the page has it.
const LATEST_ISSUES = 8;

const readHome: PublicRead["read"] = async ({ issues, events, people, articles, publications }) => {
  const [, , { events: rows }] = await Promise.all([
    issues.countHoldings(),
    issues.listLatest(LATEST_ISSUES),
    events.listEvents(readEventsQuery({})),
    people.listPeopleInNews(PEOPLE_IN_NEWS),
    issues.countByMonth(),
    publications.listPublications(),
  ]);
  await articles.findLeads(rows.flatMap(({ reports }) => reports[0]?.id ?? []));
};

const readHomeTwin: PublicRead["read"] = ({ issues, events, people }) =>
  Promise.all([
    issues.countHoldings(),
    issues.listIssues(readIssueQuery({}, null)),
    events.listEvents(readEventsQuery({})),
    people.listPeopleInNews(PEOPLE_IN_NEWS),
    issues.listOnThisDay(),
  ]);

/** An archive may hold no older version. */
const orNone = <T>(answer: Promise<T>): Promise<T | null> =>
  answer.catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  });

const ISSUES: PublicRead[] = [
  { name: "home", routes: ["page.tsx"], read: readHome },
  { name: "home, JSON", routes: ["api/route.ts"], read: readHomeTwin },
  { name: "about", routes: ["about/page.tsx"], read: ({ publications }) => publications.listPublications() },
  {
    name: "issues",
    routes: ["issues/page.tsx", "api/issues/route.ts"],
    read: ({ issues, publications }) =>
      Promise.all([
        issues.listIssues(readIssueQuery({}, null)),
        issues.countByMonth(),
        publications.listPublications(),
      ]),
  },
  {
    name: "publication",
    routes: ["issues/[publication]/page.tsx", "api/issues/[publication]/route.ts"],
    read: async ({ issues, publications }, { publication }) => [
      await publications.getPublication(publication),
      await Promise.all([
        issues.listIssues(readIssueQuery({}, publication)),
        issues.countByMonth(publication),
        publications.listGaps(publication),
      ]),
    ],
  },
  {
    name: "publisher",
    routes: ["publishers/[slug]/page.tsx", "api/publishers/[slug]/route.ts"],
    // All publications are looked through, whether one has the publisher or not.
    read: ({ publications }) => orNone(publications.getPublisher("no-publisher")),
  },
  {
    name: "issue",
    routes: ["issues/[publication]/[issue]/page.tsx", "api/issues/[publication]/[issue]/route.ts"],
    read: ({ issues }, { issue }) => issues.getIssue(issue.publication, issue.address),
  },
  {
    name: "versions of an issue",
    routes: ["issues/[publication]/[issue]/versions/page.tsx", "api/issues/[publication]/[issue]/versions/route.ts"],
    read: ({ issues }, { issue }) => issues.getIssue(issue.publication, issue.address),
  },
  {
    name: "older version of an issue",
    routes: [
      "issues/[publication]/[issue]/versions/[version]/page.tsx",
      "api/issues/[publication]/[issue]/versions/[version]/route.ts",
    ],
    read: ({ versions }, { version }) => orNone(versions.getVersion(version)),
  },
  {
    name: "difference of two versions",
    routes: [
      "issues/[publication]/[issue]/versions/[version]/difference/page.tsx",
      "api/issues/[publication]/[issue]/versions/[version]/difference/route.ts",
    ],
    read: ({ versions }, { version }) => orNone(versions.getDifference(version)),
  },
  {
    name: "issue to take along",
    routes: ["issues/[publication]/[issue]/as/[form]/route.ts"],
    read: async ({ issues }, { issue }) => [
      await issues.getIssue(issue.publication, issue.address),
      await issues.listTexts(issue.publication, issue.address),
    ],
  },
  {
    name: "issue as published",
    routes: ["issues/[publication]/[issue]/as-published/page.tsx"],
    read: async ({ issues }, { issue }) => [
      await issues.getIssue(issue.publication, issue.address),
      await issues.getPublishedForm(issue.publication, issue.address, 1),
    ],
  },
  {
    name: "issue as published, frame",
    routes: ["issues/[publication]/[issue]/as-published/frame/route.ts"],
    read: ({ issues }, { issue }) => issues.getPublishedForm(issue.publication, issue.address, 1),
  },
  ...(
    [
      ["calendar", { year: null, month: null, day: null }],
      ["calendar, a month", { year: null, month: "2013-01", day: null }],
      ["calendar, a day", { year: null, month: null, day: "01-29" }],
    ] as const
  ).map(([name, query]) => ({
    name,
    routes: ["calendar/page.tsx", "api/calendar/route.ts"],
    read: ({ calendar }: Archive) => calendar.getCalendar(query),
  })),
  { name: "feed of issues", routes: ["feed.xml/route.ts"], read: ({ issues }) => issues.listNewest(null) },
  {
    name: "feed of a publication",
    routes: ["issues/[publication]/feed.xml/route.ts"],
    read: async ({ issues, publications }, { publication }) => [
      await publications.getPublication(publication),
      await issues.listNewest(publication),
    ],
  },
  {
    name: "original",
    routes: ["originals/[sha256]/route.ts"],
    read: ({ issues }, { original }) => issues.getOriginal(original, "readers"),
  },
  {
    name: "picture",
    routes: ["pictures/[sha256]/route.ts"],
    read: ({ pictures }, { picture }) => pictures.findPicture(picture, "readers"),
  },
];

const ARTICLES: PublicRead[] = [
  {
    name: "article",
    routes: ["articles/[article]/page.tsx", "articles/[article]/as/[form]/route.ts", "api/articles/[article]/route.ts"],
    read: ({ articles }, { article }) => articles.getArticle(article, "readers"),
  },
  {
    name: "articles of a day",
    routes: ["api/articles/route.ts"],
    read: ({ articles }, { day }) => articles.listArticles({ ...NO_FILTER, from: day, to: day }),
  },
  { name: "articles", routes: ["api/articles/route.ts"], read: ({ articles }) => articles.listArticles(NO_FILTER) },
  {
    name: "compare",
    routes: ["compare/[a]/[b]/page.tsx", "api/compare/[a]/[b]/route.ts"],
    read: ({ compareArticles }, { pair }) => compareArticles(pair.a, pair.b),
  },
];

const MACHINES: PublicRead[] = [
  { name: "sitemap", routes: ["sitemap.xml/route.ts"], read: ({ sitemap }) => sitemap.listParts() },
  ...["pages", "issues-1", "articles-1", "people-1", "events-1", "quotations-1", "authors-1"].map((part) => ({
    name: `sitemap of ${part}`,
    routes: ["sitemaps/[part]/route.ts"],
    read: ({ sitemap }: Archive) => sitemap.listAddresses(part),
  })),
  { name: "health", routes: ["api/health/route.ts"], read: ({ checkHealth }) => checkHealth() },
  {
    name: "an address that moved",
    routes: [],
    read: ({ findRedirect }) => findRedirect("/people/nobody-of-this-name"),
  },
];

/** Every public address, most on it first within a noun: what tests of budgets and plans and the bench of reads ask. */
export const PUBLIC_READS: readonly PublicRead[] = [
  ...ISSUES,
  ...ARTICLES,
  ...PEOPLE_READS,
  ...AUTHOR_READS,
  ...EVENT_READS,
  ...SEARCH_READS,
  ...RECONCILIATION_READS,
  ...MACHINES,
];
