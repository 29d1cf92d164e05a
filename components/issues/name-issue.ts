import { formatDate } from "@/components/ui/format-date";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";

type Named = Pick<IssueSummary, "publication" | "number" | "date">;

/** "North Korea Newsletter no. 247"; among its own publication's issues "No. 247", or the day. */
export function nameIssue(issue: Named, hidesPublication = false): string {
  const says = words().issues;
  const { publication, number, date } = issue;
  if (!hidesPublication) return number ? says.numbered(publication.name, number) : publication.name;
  if (number) return says.numberAlone(number);
  return date ? says.dated(formatDate(date)) : says.undated;
}
