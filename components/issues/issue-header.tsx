import { countWords } from "@/components/ui/count-words";
import { DateFact } from "@/components/ui/date-fact";
import { PageHeader } from "@/components/ui/page-header";
import { ReasonNote } from "@/components/ui/reason-note";
import { publicationAddress } from "@/lib/addresses";
import type { Reason } from "@/lib/analysis/text/span";
import type { IssueView } from "@/lib/archive/reading/issues/types";
import { nameIssue } from "./name-issue";
import { titleOfItsOwn } from "./title-of-its-own";

/** What the issue is: publication, number and date, each with where it was read. */
export function IssueHeader({ issue }: { issue: IssueView }) {
  const { publication } = issue;
  return (
    <>
      <PageHeader
        kicker={<a href={publicationAddress(publication.slug)}>{publication.name}</a>}
        title={nameIssue(issue)}
        lead={titleOfItsOwn(issue)}
      />
      <dl className="mb-8 grid grid-cols-2 gap-x-6 gap-y-4 sm:mb-10 sm:gap-x-10 sm:grid-cols-[repeat(3,minmax(0,16rem))]">
        <DateFact label="Date" date={issue.date} missing="undated" />
        <Fact label="Number" value={issue.number ?? "not numbered"} reason={issue.numberReason} />
        <Fact
          label="Contents"
          value={countWords(issue.articleCount, "article")}
          reason={issue.publicationReason}
          reasonLabel="Why this publication"
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
