import { EmptyState } from "@/components/ui/empty-state";

/** What stands in place of quotations: there are none yet, or none that pass the filter. */
export function NoQuotations({ isNarrowed }: { isNarrowed: boolean }) {
  if (isNarrowed) {
    return (
      <EmptyState title="No quotations match.">
        <a href="/quotations">Show all quotations</a>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No quotation yet.">When two publications print the same words, they are listed here.</EmptyState>
  );
}
