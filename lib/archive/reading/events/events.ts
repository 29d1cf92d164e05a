import type { Context } from "@/lib/archive/context";
import { getEventDesk } from "@/lib/archive/desk/events/get-event-desk";
import type { Audience } from "@/lib/archive/reading/articles/types";
import { openSearchIndex } from "@/lib/archive/reading/search/open-search-index";
import { findEventAddress } from "./find-event-address";
import { getEvent } from "./get-event";
import { listEvents } from "./list-events";
import { listNewestEvents } from "./list-newest-events";
import type { EventsFilter, EventsQuery } from "./schema";

export function openEvents({ db, database }: Context) {
  return {
    /** For editors: what an event may have to do with, or what answers to `words`. */
    getDesk: (id: number, words?: string) => getEventDesk(db, openSearchIndex(database.engine), id, words),
    findAddress: (id: number) => findEventAddress(db, id),
    listEvents: (query: EventsQuery) => listEvents(db, query),
    getEvent: (id: number, audience: Audience) => getEvent(db, id, audience),
    listNewestEvents: (filter: EventsFilter) => listNewestEvents(db, filter),
  };
}
