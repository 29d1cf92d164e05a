import { formatDate } from "@/components/ui/format-date";
import type { IssueRef } from "@/lib/archive/reading/articles/types";

/** "North Korea Newsletter no. 247", leading to the issue. */
export function IssueLine({ issue }: { issue: IssueRef }) {
  const name = issue.publication?.name ?? "Unknown publication";
  const words = [name, issue.number ? `no. ${issue.number}` : null].filter(Boolean).join(" ");
  return issue.address ? <a href={issue.address}>{words}</a> : <span>{words}</span>;
}

/** The same with its date, for titles and labels. */
export function describeIssue(issue: Pick<IssueRef, "publication" | "number" | "date">): string {
  const name = [issue.publication?.name, issue.number ? `no. ${issue.number}` : null].filter(Boolean).join(" ");
  return [name, issue.date ? formatDate(issue.date) : "undated"].filter(Boolean).join(", ");
}
