import { formatDate } from "@/components/ui/format-date";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";

type Named = Pick<IssueSummary, "publication" | "number" | "date">;

/** "North Korea Newsletter no. 247"; among its own publication's issues "No. 247", or the day. */
export function nameIssue(issue: Named, hidesPublication = false): string {
  if (!hidesPublication) return [issue.publication.name, issue.number ? `no. ${issue.number}` : ""].join(" ").trim();
  if (issue.number) return `No. ${issue.number}`;
  return issue.date ? `Issue of ${formatDate(issue.date)}` : "Undated issue";
}
