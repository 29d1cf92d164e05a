import { formatDate } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";
import { nameIssue } from "./name-issue";

/** The issues of the same publication before and after. */
export function IssueNeighbours({ previous, next }: { previous: IssueSummary | null; next: IssueSummary | null }) {
  if (!previous && !next) return null;
  const says = words().issues;
  return (
    <nav aria-label={says.neighbours} className="no-print mt-12 flex justify-between gap-6 border-rule border-t pt-4">
      <Neighbour issue={previous} label={says.previous} rel="prev" />
      <Neighbour issue={next} label={says.next} rel="next" />
    </nav>
  );
}

function Neighbour({ issue, label, rel }: { issue: IssueSummary | null; label: string; rel: "prev" | "next" }) {
  if (!issue) return <span />;
  return (
    <p className={rel === "next" ? "text-end" : ""}>
      <span className="label block">{label}</span>
      <Link
        href={issue.address}
        rel={rel}
        data-shortcut={rel === "next" ? "nextIssue" : "previousIssue"}
        className="font-serif"
      >
        {nameIssue(issue, true)}
      </Link>
      {issue.date && issue.number ? (
        <span className="block text-small text-ink-soft">{formatDate(issue.date)}</span>
      ) : null}
    </p>
  );
}
