import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import type { EventRef } from "@/lib/archive/reading/articles/types";

type LeaveEventProps = {
  article: { id: number; address: string };
  event: EventRef;
  action: (form: FormData) => Promise<void>;
};

/** On an article's page: that it is not of the event it stands in; where else it belongs is said on the event's page. */
export function LeaveEvent({ article, event, action }: LeaveEventProps) {
  return (
    <div className="no-print mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-note">
      <form action={action}>
        <BackField path={article.address} />
        <input type="hidden" name="eventId" value={event.id} />
        <input type="hidden" name="articleId" value={article.id} />
        <Button aria-label={`Not this event: ${event.name}`} className="min-h-7 px-2.5 py-0 text-note">
          Not this event
        </Button>
      </form>
      <a href={`${event.address}#correct-heading`} className="plain-link text-ink-soft">
        Move it to another …
      </a>
    </div>
  );
}
