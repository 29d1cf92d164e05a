import type { ReactNode } from "react";
import { DateFact } from "@/components/ui/date-fact";
import { ReasonNote } from "@/components/ui/reason-note";
import type { DateOrigin } from "@/lib/analysis/text/calendar";
import type { Reason } from "@/lib/analysis/text/span";
import type { DatedPreview, IssuePreview } from "@/lib/archive/desk/imports/types";
import { CorrectionForm, DATE_HINT, writeDate } from "./correction-form";
import type { ImportActions } from "./import-actions";

type IssueHeaderProps = { issue: IssuePreview; back: string; actions: ImportActions };

/** Publication, number and date as read, each with the reason, and the form to set them right. */
export function IssueHeader({ issue, back, actions }: IssueHeaderProps) {
  const { publication, number, date } = issue;
  return (
    <div className="grid gap-3">
      <dl className="grid items-start gap-x-8 gap-y-4 sm:grid-cols-3">
        <Fact label="Publication" reason={publication?.reason}>
          {publication?.name ?? <strong className="text-danger">Not known: name it before you publish</strong>}
        </Fact>
        <Fact label="Number" reason={number?.reason}>
          {number?.value ?? "none found"}
        </Fact>
        <DateFact label="Date of the issue" date={date && stamp(date)} missing="none found" />
      </dl>
      <CorrectionForm
        summary="Correct publication, number or date"
        action={actions.correctIssue}
        back={back}
        subject={{ name: "issueId", id: issue.id }}
        isOpen={publication === null}
        fields={[
          { name: "publication", label: "Publication", value: publication?.name ?? "", isRequired: true },
          { name: "number", label: "Number", value: number?.value ?? "" },
          { name: "date", label: "Date of the issue", value: writeDate(date), hint: DATE_HINT },
        ]}
      />
    </div>
  );
}

function Fact({ label, reason, children }: { label: string; reason?: Reason | null; children: ReactNode }) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="label">{label}</dt>
      <dd>
        {children}
        {reason ? <ReasonNote reason={reason} /> : null}
      </dd>
    </div>
  );
}

export function stamp(date: DatedPreview) {
  return { ...date, origin: date.origin as DateOrigin };
}
