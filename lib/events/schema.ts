import { z } from "zod";
import { type AddressQuery, type ArticleFilter, articleFilterShape, firstValues } from "@/lib/people/schema";

/** `from` and `to` are of the event's own date; `source` is the slug of who tells it, `person` a slug or a name. */
export type EventsQuery = ArticleFilter & {
  person: string | null;
  /** Events of one source only are left out unless asked for. */
  told: "several" | "any";
  page: number;
};

const schema = z.object({
  ...articleFilterShape,
  person: z.string().trim().min(1).max(200).nullable().catch(null).default(null),
  told: z.enum(["several", "any"]).catch("several").default("several"),
});

export function readEventsQuery(query: AddressQuery): EventsQuery {
  return schema.parse(firstValues(query));
}
