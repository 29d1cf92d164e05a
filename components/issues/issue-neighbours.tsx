import { formatDate } from "@/components/ui/format-date";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";
import { nameIssue } from "./name-issue";

/** The issues of the same publication before and after. */
export function IssueNeighbours({ previous, next }: { previous: IssueSummary | null; next: IssueSummary | null }) {
  if (!previous && !next) return null;
  return (
    <nav
      aria-label="Neighbouring issues"
      className="no-print mt-12 flex justify-between gap-6 border-rule border-t pt-4"
    >
      <Neighbour issue={previous} label="Previous issue" rel="prev" />
      <Neighbour issue={next} label="Next issue" rel="next" />
    </nav>
  );
}

function Neighbour({ issue, label, rel }: { issue: IssueSummary | null; label: string; rel: "prev" | "next" }) {
  if (!issue) return <span />;
  return (
    <p className={rel === "next" ? "text-right" : ""}>
      <span className="label block">{label}</span>
      <a href={issue.address} rel={rel} className="font-serif">
        {nameIssue(issue, true)}
      </a>
      {issue.date && issue.number ? (
        <span className="block text-[0.875rem] text-ink-soft">{formatDate(issue.date)}</span>
      ) : null}
    </p>
  );
}
