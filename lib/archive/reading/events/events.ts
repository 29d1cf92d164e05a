import type { Context } from "@/lib/archive/context";
import type { Audience } from "@/lib/archive/reading/published";
import { findEventAddress } from "./find-event-address";
import { getEvent } from "./get-event";
import { listEvents } from "./list-events";
import { listNewestEvents } from "./list-newest-events";
import type { EventsFilter, EventsQuery } from "./schema";

export function openEvents({ db }: Context) {
  return {
    findAddress: (id: number) => findEventAddress(db, id),
    listEvents: (query: EventsQuery) => listEvents(db, query),
    getEvent: (id: number, audience: Audience) => getEvent(db, id, audience),
    listNewestEvents: (filter: EventsFilter) => listNewestEvents(db, filter),
  };
}
