import type { Audience } from "@/lib/articles/types";
import type { Context } from "@/lib/context";
import { getEvent } from "./get-event";
import { listEvents } from "./list-events";
import { listNewestEvents } from "./list-newest-events";
import type { EventsQuery } from "./schema";

export function openEvents({ db }: Context) {
  return {
    listEvents: (query: EventsQuery) => listEvents(db, query),
    getEvent: (id: number, audience: Audience) => getEvent(db, id, audience),
    listNewestEvents: () => listNewestEvents(db),
  };
}
