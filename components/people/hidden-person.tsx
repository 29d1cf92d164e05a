import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { words } from "@/messages/words";

/** Stands where a person was that editors no longer show: their notice, and no name. `children` may offer the way back. */
export function HiddenPerson({ notice, children }: { notice: string | null; children?: ReactNode }) {
  const { hidden } = words().people;
  return (
    <>
      <PageHeader kicker={hidden.kicker} title={hidden.title} lead={notice ?? hidden.lead} />
      {children}
      <p className="mt-4">
        <Link href="/people">{hidden.all}</Link>
      </p>
    </>
  );
}
