import type { EventRow } from "@/lib/archive/reading/events/list-events";

const EVENTS = 6;

/** Of the newest events those that most independent sources report, two at least, newest first among equals. */
export const chooseEvents = (newest: EventRow[]): EventRow[] =>
  newest
    .filter(({ sourceCount }) => sourceCount > 1)
    .toSorted((a, b) => b.sourceCount - a.sourceCount)
    .slice(0, EVENTS);
