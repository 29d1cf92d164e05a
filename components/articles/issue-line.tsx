import { formatDate } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import type { IssueRef } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";

/** "North Korea Newsletter no. 247", leading to the issue. */
export function IssueLine({ issue }: { issue: IssueRef }) {
  const name = nameNumber(issue.publication?.name ?? words().articles.unknownPublication, issue.number);
  return issue.address ? <Link href={issue.address}>{name}</Link> : <span>{name}</span>;
}

/** The same with its date, for titles and labels. */
export function describeIssue(issue: Pick<IssueRef, "publication" | "number" | "date">): string {
  const name = nameNumber(issue.publication?.name ?? "", issue.number);
  return [name, issue.date ? formatDate(issue.date) : words().parts.undated].filter(Boolean).join(", ");
}

const nameNumber = (publication: string, number: string | null) =>
  number ? words().issues.numbered(publication, number).trim() : publication;
