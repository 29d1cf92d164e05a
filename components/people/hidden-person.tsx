import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";

/** Stands where a person was that editors no longer show: their notice, and no name. `children` may offer the way back. */
export function HiddenPerson({ notice, children }: { notice: string | null; children?: ReactNode }) {
  return (
    <>
      <PageHeader
        kicker="No longer shown"
        title="This person is not shown"
        lead={notice ?? "Editors of this archive decided not to list the person at this address."}
      />
      {children}
      <p className="mt-4">
        <a href="/people">All people</a>
      </p>
    </>
  );
}
