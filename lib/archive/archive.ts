import { toDay } from "@/lib/analysis/text/calendar";
import { openAccounts } from "@/lib/archive/accounts/accounts";
import { openDecisions } from "@/lib/archive/desk/decisions/decisions";
import { getEventDesk } from "@/lib/archive/desk/events/get-event-desk";
import { openImports } from "@/lib/archive/desk/imports/imports";
import { openInbox } from "@/lib/archive/desk/inbox/inbox";
import { openJobs } from "@/lib/archive/desk/jobs/jobs";
import { openPeopleDesk } from "@/lib/archive/desk/people/people-desk";
import { openSources } from "@/lib/archive/desk/sources/sources";
import { openSplits } from "@/lib/archive/desk/splits/splits";
import { openVersionsDesk } from "@/lib/archive/desk/versions/versions";
import { openArticles } from "@/lib/archive/reading/articles/articles";
import { openAuthors } from "@/lib/archive/reading/authors/authors";
import { openCalendar } from "@/lib/archive/reading/calendar/calendar";
import { citeArticle, citeEvent, citeIssue, citeQuotation } from "@/lib/archive/reading/citations/cite";
import { compareArticles } from "@/lib/archive/reading/compare/compare-articles";
import { openDestinations } from "@/lib/archive/reading/destinations/destinations";
import { openEvents } from "@/lib/archive/reading/events/events";
import { findRedirect } from "@/lib/archive/reading/find-redirect";
import { openIssues } from "@/lib/archive/reading/issues/issues";
import { openOutlets } from "@/lib/archive/reading/outlets/outlets";
import { openPeople } from "@/lib/archive/reading/people/people";
import { openPictures } from "@/lib/archive/reading/pictures/pictures";
import { openPublications } from "@/lib/archive/reading/publications/publications";
import type { Audience } from "@/lib/archive/reading/published";
import { openQuotations } from "@/lib/archive/reading/quotations/quotations";
import { openReconciliation } from "@/lib/archive/reading/reconcile/reconciliation";
import { openSearchIndex } from "@/lib/archive/reading/search/open-search-index";
import { openSearch } from "@/lib/archive/reading/search/search";
import { openSitemap } from "@/lib/archive/reading/sitemap/sitemap";
import { findShownVersion } from "@/lib/archive/reading/versions/find-shown-version";
import { openVersions } from "@/lib/archive/reading/versions/versions";
import { checkHealth } from "@/lib/db/check-health";
import { connect, type Database } from "@/lib/db/client";
import { readMailboxPassword, type Settings } from "@/lib/env";
import { fileInProcess, startFiling } from "@/lib/isolation/file-in-process";
import { listPagesInThread, readInThread } from "@/lib/isolation/read-in-thread";
import { type ContextOptions, createContext } from "./context";

export type Archive = ReturnType<typeof createArchive>;

/** The one door to the data: every page, script and test goes through it. */
export function createArchive(database: Database, options: ContextOptions) {
  const context = createContext(database, options);
  const people = openPeople(context);
  const [decisions, imports, jobs] = [openDecisions(context), openImports(context), openJobs(context)];
  const [splits, versionsDesk] = [openSplits(context), openVersionsDesk(context)];
  return {
    publications: openPublications(context),
    issues: openIssues(context),
    versions: openVersions(context),
    pictures: openPictures(context),
    calendar: openCalendar(context),
    articles: openArticles(context),
    authors: openAuthors(context),
    destinations: openDestinations(context),
    people,
    peopleDesk: openPeopleDesk(context),
    reconciliation: openReconciliation(context, { names: people.names, suggest: people.suggestPeople }),
    events: openEvents(context),
    /** For editors: what an event may have to do with, or what answers to `words`. */
    getEventDesk: (id: number, words?: string) =>
      getEventDesk(context.db, openSearchIndex(database.engine), id, toDay(context.now()), words),
    quotations: openQuotations(context),
    /** Without a question to the database: the lists by which names are taken apart are loaded with the archive, and not with each page. */
    citations: { article: citeArticle, issue: citeIssue, event: citeEvent, quotation: citeQuotation },
    outlets: openOutlets(context),
    compareArticles: (a: number, b: number, audience: Audience = "readers") =>
      compareArticles(context.db, a, b, audience),
    search: openSearch(context, people.suggestPeople),
    imports,
    splits,
    versionsDesk,
    jobs,
    sources: openSources(context),
    decisions,
    inbox: openInbox(context, { decisions, imports, jobs, splits, versions: versionsDesk }),
    accounts: openAccounts(context),
    sitemap: openSitemap(context),
    findRedirect: (address: string) => findRedirect(database.client, address),
    findShownVersion: (address: string) => findShownVersion(database.client, address),
    checkHealth: () => checkHealth(database),
    database,
    close: database.close,
  };
}

/** For tests, whose servers are on this machine and need no rest. */
const ON_THIS_MACHINE = { allowsLoopback: true, pauseMs: 0 };

export function openArchive(
  settings: Pick<Settings, "databaseUrl" | "dataFolder"> & Partial<Pick<Settings, "allowsLoopback">>,
  options: Omit<ContextOptions, "dataFolder"> = {},
): Archive {
  return createArchive(connect(settings.databaseUrl), {
    readIssue: readInThread,
    listPages: listPagesInThread,
    fileApart: fileInProcess(() => startFiling(settings)),
    passwordOf: readMailboxPassword,
    ...(settings.allowsLoopback ? { network: ON_THIS_MACHINE } : {}),
    ...options,
    dataFolder: settings.dataFolder,
  });
}
