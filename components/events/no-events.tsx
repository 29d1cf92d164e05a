import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { words } from "@/messages/words";

/** What stands in place of events: there are none yet, or none that pass the filter. */
export function NoEvents({ isNarrowed }: { isNarrowed: boolean }) {
  const says = words().events;
  if (isNarrowed) {
    return (
      <EmptyState title={says.noMatch}>
        <Link href="/events">{says.showAll}</Link>
      </EmptyState>
    );
  }
  return <EmptyState title={says.none}>{says.noneYet}</EmptyState>;
}
