import type { ReactNode } from "react";
import { nameIssue } from "@/components/issues/name-issue";
import { DateStamp } from "@/components/ui/date-stamp";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";

/** An issue in a short list: its name and day, and what else there is to say of it. */
export function ShortIssue({ issue, children }: { issue: IssueSummary; children?: ReactNode }) {
  return (
    <li>
      <a href={issue.address} className="font-serif">
        {nameIssue(issue)}
      </a>
      <p className="text-[0.8125rem] text-ink-soft">
        <DateStamp date={issue.date} />
      </p>
      {children}
    </li>
  );
}
