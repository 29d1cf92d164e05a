import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { words } from "@/messages/words";

/** What stands in place of quotations: there are none yet, or none that pass the filter. */
export function NoQuotations({ isNarrowed }: { isNarrowed: boolean }) {
  const says = words().quotations;
  if (isNarrowed) {
    return (
      <EmptyState title={says.noMatch}>
        <Link href="/quotations">{says.showAll}</Link>
      </EmptyState>
    );
  }
  return <EmptyState title={says.none}>{says.noneYet}</EmptyState>;
}
