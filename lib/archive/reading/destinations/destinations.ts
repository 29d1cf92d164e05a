import type { Context } from "@/lib/archive/context";
import { getDestination } from "./get-destination";
import type { DestinationQuery } from "./schema";

export function openDestinations({ db }: Context) {
  return { getDestination: (query: DestinationQuery) => getDestination(db, query) };
}
