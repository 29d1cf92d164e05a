import { ShortIssue } from "@/components/issues/short-issue";
import { headlinesOf } from "@/components/issues/title-of-its-own";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";

type ShortIssuesProps = { title: string; issues: IssueSummary[]; allHref?: string };

// Two say what kind of issue it is.
const HEADLINES = 2;

/** A few issues by name, day and first headlines; nothing where there are none. */
export function ShortIssues({ title, issues, allHref }: ShortIssuesProps) {
  if (issues.length === 0) return null;
  return (
    <section>
      <SectionHeading aside={allHref ? <a href={allHref}>All</a> : undefined}>{title}</SectionHeading>
      <ul className="grid gap-4">
        {issues.map((issue) => (
          <ShortIssue key={issue.address} issue={issue}>
            {issue.firstTitles.length > 0 ? (
              <p className="text-[0.875rem] text-ink-soft leading-snug">
                {headlinesOf(issue).slice(0, HEADLINES).join(" · ")}
              </p>
            ) : null}
          </ShortIssue>
        ))}
      </ul>
    </section>
  );
}
