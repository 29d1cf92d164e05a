import { openAccounts } from "@/lib/accounts/accounts";
import { openArticles } from "@/lib/articles/articles";
import type { Context } from "@/lib/context";
import { checkHealth } from "@/lib/db/check-health";
import { connect, type Database } from "@/lib/db/client";
import { openDecisions } from "@/lib/decisions/decisions";
import type { Settings } from "@/lib/env";
import { openEvents } from "@/lib/events/events";
import { findRedirect } from "@/lib/find-redirect";
import { openImports } from "@/lib/imports/imports";
import { openIssues } from "@/lib/issues/issues";
import { openPeople } from "@/lib/people/people";
import { openPeopleDesk } from "@/lib/people/people-desk";
import { openReconciliation } from "@/lib/people/reconciliation";
import { openPredictions } from "@/lib/predict/predictions";
import { openPublications } from "@/lib/publications/publications";
import { openQuotations } from "@/lib/quotations/quotations";
import { openSearch } from "@/lib/search/search";
import { openSitemap } from "@/lib/sitemap/sitemap";

export type Archive = ReturnType<typeof createArchive>;

/** The one door to the data: every page, script and test goes through it. */
export function createArchive(database: Database, options: { dataFolder: string; now?: () => Date }) {
  const context: Context = {
    database,
    db: database.client,
    dataFolder: options.dataFolder,
    now: options.now ?? (() => new Date()),
  };
  const people = openPeople(context);
  return {
    publications: openPublications(context),
    issues: openIssues(context),
    articles: openArticles(context),
    people,
    peopleDesk: openPeopleDesk(context),
    reconciliation: openReconciliation(context, people.suggestPeople),
    events: openEvents(context),
    quotations: openQuotations(context),
    search: openSearch(context),
    imports: openImports(context),
    decisions: openDecisions(context),
    accounts: openAccounts(context),
    sitemap: openSitemap(context),
    findRedirect: (address: string) => findRedirect(database.client, address),
    checkHealth: () => checkHealth(database),
    predict: openPredictions(context),
    database,
    close: database.close,
  };
}

export function openArchive(settings: Pick<Settings, "databaseUrl" | "dataFolder">): Archive {
  return createArchive(connect(settings.databaseUrl), { dataFolder: settings.dataFolder });
}
