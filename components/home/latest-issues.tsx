import { nameIssue } from "@/components/issues/name-issue";
import { headlinesOf } from "@/components/issues/title-of-its-own";
import { DateStamp } from "@/components/ui/date-stamp";
import { ItemLink } from "@/components/ui/item-link";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";
import { findOwnLead } from "./find-own-lead";

type LatestIssuesProps = {
  issues: IssueSummary[];
  /** By article the sentence it begins with. */
  leads: ReadonlyMap<number, string>;
};

/** The newest issues with what is in them and how they begin: the front page where no event was reported twice. */
export function LatestIssues({ issues, leads }: LatestIssuesProps) {
  if (issues.length === 0) return null;
  return (
    <section aria-labelledby="issues-heading">
      <SectionHeading id="issues-heading" aside={<Link href="/issues">{words().parts.all}</Link>}>
        {words().home.latestIssues}
      </SectionHeading>
      <ol className="divide-y divide-rule">
        {issues.map((issue) => (
          <li key={issue.address} className="grid gap-x-8 py-5 first:pt-3 sm:grid-cols-[9rem_1fr]">
            <p className="label sm:pt-1.5">
              <DateStamp date={issue.date} />
            </p>
            <LatestIssue issue={issue} lead={findOwnLead(issue, issues, leads)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function LatestIssue({ issue, lead }: { issue: IssueSummary; lead: string | null }) {
  const headlines = headlinesOf(issue);
  const isCut = issue.articleCount > issue.firstTitles.length;
  return (
    <article>
      <h3 className="text-section">
        <ItemLink href={issue.address}>{nameIssue(issue)}</ItemLink>
      </h3>
      {headlines.length > 0 ? (
        <p dir="auto" className="mt-1 text-plain">
          {headlines.join(" · ")}
          {isCut ? " …" : ""}
        </p>
      ) : null}
      {lead === null ? null : (
        <p dir="auto" className="mt-1 font-serif text-body text-ink-soft leading-relaxed">
          {lead}
        </p>
      )}
    </article>
  );
}
