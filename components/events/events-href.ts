import { withQuery } from "@/components/people/people-href";
import type { EventsQuery } from "@/lib/archive/reading/events/schema";

/** The address of the events index under this query, with parts of it changed. A change of filter begins at page one. */
export function eventsHref(query: EventsQuery, change: Partial<EventsQuery> = {}): string {
  const { person, source, from, to, told, page } = { ...query, page: 1, ...change };
  const rest = { told: told === "any" ? told : null, page: page > 1 ? page : null };
  return withQuery("/events", { person, source, from, to, ...rest });
}

/** The feed of what the index shows under this query. */
export function eventsFeedHref(query: EventsQuery): string {
  const { person, source, from, to, told } = query;
  return withQuery("/events/feed.xml", { person, source, from, to, told: told === "any" ? told : null });
}
