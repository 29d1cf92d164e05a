import { DateFact } from "@/components/ui/date-fact";
import { PageHeader } from "@/components/ui/page-header";
import { ReasonNote } from "@/components/ui/reason-note";
import type { Reason } from "@/lib/analysis/text/span";
import type { IssueView } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";
import { nameIssue } from "./name-issue";
import { titleOfItsOwn } from "./title-of-its-own";

/** What the issue is: publication, number and date, each with where it was read. */
export function IssueHeader({ issue }: { issue: IssueView }) {
  const says = words().issues;
  return (
    <>
      <PageHeader title={nameIssue(issue)} lead={titleOfItsOwn(issue)} />
      <dl className="mb-8 grid grid-cols-2 gap-x-6 gap-y-4 sm:mb-10 sm:gap-x-10 sm:grid-cols-[repeat(3,minmax(0,16rem))]">
        <DateFact label={says.date} date={issue.date} missing={words().parts.undated} />
        <Fact label={says.number} value={issue.number ?? says.notNumbered} reason={issue.numberReason} />
        <Fact
          label={says.contents}
          value={words().parts.articles(issue.articleCount)}
          reason={issue.publicationReason}
          reasonLabel={says.whyPublication}
        />
      </dl>
    </>
  );
}

type FactProps = { label: string; value: string; reason: Reason | null; reasonLabel?: string };

function Fact({ label, value, reason, reasonLabel }: FactProps) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="label">{label}</dt>
      <dd>
        {value}
        {reason ? <ReasonNote reason={reason} label={reasonLabel} /> : null}
      </dd>
    </div>
  );
}
