import type { Context } from "@/lib/archive/context";
import type { Audience } from "@/lib/archive/reading/published";
import { countByMonth } from "./count-by-month";
import { countHoldings } from "./count-holdings";
import { getIssue } from "./get-issue";
import { getOriginal } from "./get-original";
import { getPublishedForm } from "./get-published-form";
import { listIssues, listIssuesOnDay, listLatest } from "./list-issues";
import { listNewest } from "./list-newest";
import { listTexts } from "./list-texts";
import type { IssueQuery } from "./types";

// Enough to make a reader curious; the day's page of issues has the rest.
const ON_THIS_DAY = 3;

export function openIssues({ db, dataFolder, now }: Context) {
  return {
    listIssues: (query: IssueQuery) => listIssues(db, query),
    listLatest: (limit: number) => listLatest(db, limit),
    countByMonth: (publication: string | null = null) => countByMonth(db, publication),
    listOnThisDay: () => listIssuesOnDay(db, now().toISOString().slice(5, 10), ON_THIS_DAY),
    listNewest: (publication: string | null = null) => listNewest(db, publication),
    getIssue: (publication: string, address: string) => getIssue(db, publication, address),
    listTexts: (publication: string, address: string) => listTexts(db, publication, address),
    getPublishedForm: (publication: string, address: string, part = 1) =>
      getPublishedForm(db, publication, address, part),
    getOriginal: (sha256: string, audience: Audience = "readers") => getOriginal(db, dataFolder, sha256, audience),
    countHoldings: () => countHoldings(db),
  };
}
