import { PageHeader } from "@/components/ui/page-header";

/** Stands where something was taken back: the address stays, and says so. */
export function GonePage({ words }: { words: string }) {
  return (
    <>
      <PageHeader kicker="No longer here" title="Taken back" lead={words} />
      <p>
        <a href="/issues">All issues in the archive</a>
      </p>
    </>
  );
}
