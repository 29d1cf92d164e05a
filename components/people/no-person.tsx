import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { words } from "@/messages/words";

/** Stands where something was taken for a person: the address stays, and says so. `children` may offer the way back. */
export function NoPerson({ name, children }: { name: string; children?: ReactNode }) {
  const { noPerson } = words().people;
  return (
    <>
      <PageHeader kicker={noPerson.kicker} title={name} lead={noPerson.lead} />
      {children}
      <p className="mt-4">
        <Link href={`/search?q=${encodeURIComponent(`"${name}"`)}`}>{noPerson.search}</Link>
      </p>
    </>
  );
}
