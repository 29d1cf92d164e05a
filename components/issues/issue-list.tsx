import { DateStamp } from "@/components/ui/date-stamp";
import { Link } from "@/components/ui/link";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";
import { nameIssue } from "./name-issue";
import { headlinesOf, titleOfItsOwn } from "./title-of-its-own";

type IssueListProps = { issues: IssueSummary[]; hidesPublication?: boolean; label?: string };

/** Issues under fine rules, the day in a column of its own. */
export function IssueList({ issues, hidesPublication = false, label }: IssueListProps) {
  return (
    <ol aria-label={label} className="divide-y divide-rule">
      {issues.map((issue) => (
        <li key={issue.address} className="grid gap-x-6 py-2.5 sm:grid-cols-[10.5rem_1fr_auto] sm:items-baseline">
          <p className="text-small text-ink-soft">
            <DateStamp date={issue.date} />
          </p>
          <div>
            <Link href={issue.address} data-shortcut="item" className="font-serif text-row">
              {nameIssue(issue, hidesPublication)}
            </Link>
            <About issue={issue} />
          </div>
          <p className="text-small text-ink-soft">{words().parts.articles(issue.articleCount)}</p>
        </li>
      ))}
    </ol>
  );
}

/** Its own title where it has one, else what its first articles are called. */
function About({ issue }: { issue: IssueSummary }) {
  const headlines = headlinesOf(issue);
  const more = issue.articleCount > issue.firstTitles.length ? " …" : "";
  const about = titleOfItsOwn(issue) ?? `${headlines.join("; ")}${more}`;
  return <p className="text-small text-ink-soft">{about}</p>;
}
