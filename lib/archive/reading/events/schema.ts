import { z } from "zod";
import { emptyAsMissing } from "@/lib/archive/reading/empty-as-missing";
import {
  type AddressQuery,
  type ArticleFilter,
  articleFilterShape,
  firstValues,
  strictFilterShape,
} from "@/lib/archive/reading/people/schema";

/** `from` and `to` are of the event's own date; `source` is the slug of who tells it, `person` a slug or a name. */
export type EventsQuery = ArticleFilter & {
  person: string | null;
  /** Events of one source only are left out unless asked for. */
  told: "several" | "any";
  page: number;
};

/** Which events count, whatever the page. */
export type EventsFilter = Omit<EventsQuery, "page">;

const schema = z.object({
  ...articleFilterShape,
  person: z.string().trim().min(1).max(200).nullable().catch(null).default(null),
  told: z.enum(["several", "any"]).catch("several").default("several"),
});

/** The query of `/api/events`: unlike a reader's address, a program gets an error. */
export const eventsQuerySchema: z.ZodType<EventsQuery, unknown> = z.strictObject({
  ...strictFilterShape,
  person: emptyAsMissing(z.string().trim().max(200).nullable().default(null)),
  told: emptyAsMissing(z.enum(["several", "any"]).default("several")),
});

export function readEventsQuery(query: AddressQuery): EventsQuery {
  return schema.parse(firstValues(query));
}
