import { formatWritten } from "@/components/ui/format-date";
import { publicationAddress, publisherAddress } from "@/lib/addresses";
import type { ArticleView, IssueRef } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { issuesHref } from "./issues-href";
import { nameIssue } from "./name-issue";

/** A page above another, and what it is called among its neighbours. */
export type Crumb = { name: string; address: string; shortcut?: "issue" };

type Placed = Pick<IssueRef, "address" | "publication" | "number" | "date"> & { publisher: string | null };

/** The way down to an issue: all issues, the publisher if it has another name, issues of the publication, of the year, and the issue itself. Empty where nobody knows the publication. */
export function listCrumbs({ address, publication, publisher, number, date }: Placed): Crumb[] {
  if (publication === null || address === null) return [];
  const says = words().issues;
  const year = date?.date.slice(0, 4) ?? null;
  return [
    { name: says.title, address: issuesHref(null, {}) },
    ...(publisher === null ? [] : [{ name: publisher, address: publisherAddress(publisher) }]),
    { name: publication.name, address: publicationAddress(publication.slug) },
    {
      name: year ? formatWritten(year) : says.undatedOnes,
      address: issuesHref(publication.slug, { year: year ?? "undated" }),
    },
    { name: nameIssue({ publication, number, date }, true), address, shortcut: "issue" },
  ];
}

/** The way down to a published article; empty where its issue has no page. */
export function listArticleCrumbs({ issue, publisher, title, address }: ArticleView): Crumb[] {
  const above = listCrumbs({ ...issue, publisher });
  return above.length === 0 ? [] : [...above, { name: title, address }];
}
