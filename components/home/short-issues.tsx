import { nameIssue } from "@/components/issues/name-issue";
import { ShortIssue } from "@/components/issues/short-issue";
import { headlinesOf } from "@/components/issues/title-of-its-own";
import { DateStamp } from "@/components/ui/date-stamp";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";

type ShortIssuesProps = { title: string; issues: IssueSummary[]; allHref?: string };

// Two say what kind of issue it is.
const HEADLINES = 2;

/** A few issues by name, day and first headlines; nothing where there are none. */
export function ShortIssues({ title, issues, allHref }: ShortIssuesProps) {
  if (issues.length === 0) return null;
  return (
    <section>
      <SectionHeading aside={allHref ? <Link href={allHref}>{words().parts.all}</Link> : undefined}>
        {title}
      </SectionHeading>
      <ul className="grid gap-4">
        {issues.map((issue) => (
          <ShortIssue
            key={issue.address}
            address={issue.address}
            name={nameIssue(issue)}
            day={<DateStamp date={issue.date} />}
          >
            {issue.firstTitles.length > 0 ? (
              <p className="text-small text-ink-soft leading-snug">
                {headlinesOf(issue).slice(0, HEADLINES).join(" · ")}
              </p>
            ) : null}
          </ShortIssue>
        ))}
      </ul>
    </section>
  );
}
