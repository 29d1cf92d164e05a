import { openAccounts } from "@/lib/archive/accounts/accounts";
import { openDecisions } from "@/lib/archive/desk/decisions/decisions";
import { openImports } from "@/lib/archive/desk/imports/imports";
import { openPeopleDesk } from "@/lib/archive/desk/people/people-desk";
import { openArticles } from "@/lib/archive/reading/articles/articles";
import { openEvents } from "@/lib/archive/reading/events/events";
import { findRedirect } from "@/lib/archive/reading/find-redirect";
import { openIssues } from "@/lib/archive/reading/issues/issues";
import { openPeople } from "@/lib/archive/reading/people/people";
import { openPublications } from "@/lib/archive/reading/publications/publications";
import { openQuotations } from "@/lib/archive/reading/quotations/quotations";
import { openReconciliation } from "@/lib/archive/reading/reconcile/reconciliation";
import { openSearch } from "@/lib/archive/reading/search/search";
import { openSitemap } from "@/lib/archive/reading/sitemap/sitemap";
import { checkHealth } from "@/lib/db/check-health";
import { connect, type Database } from "@/lib/db/client";
import type { Settings } from "@/lib/env";
import { openPredictions } from "@/lib/predict/predictions";
import type { Context } from "./context";

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
