import { EmptyState } from "@/components/ui/empty-state";

/** What stands in place of events: there are none yet, or none that pass the filter. */
export function NoEvents({ isNarrowed }: { isNarrowed: boolean }) {
  if (isNarrowed) {
    return (
      <EmptyState title="No events match.">
        <a href="/events">Show all events</a>
      </EmptyState>
    );
  }
  return <EmptyState title="No event yet.">When two publications report the same event, it is listed here.</EmptyState>;
}
