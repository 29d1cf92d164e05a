import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";

/** Stands where something was taken for a person: the address stays, and says so. `children` may offer the way back. */
export function NoPerson({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <>
      <PageHeader
        kicker="Not a person"
        title={name}
        lead="The program took these words for a person’s name; an editor decided that they are not. They are no longer marked in the articles."
      />
      {children}
      <p className="mt-4">
        <a href={`/search?q=${encodeURIComponent(`"${name}"`)}`}>Search the articles for these words</a>
      </p>
    </>
  );
}
