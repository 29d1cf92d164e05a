import type { LinkKind } from "@/lib/analysis/events/types";
import { toDayNumber } from "@/lib/analysis/text/calendar";
import type { EventRef } from "@/lib/archive/reading/articles/types";

/** An event or a lone article that has to do with this one, and why: in words, and how many days lie between. */
export type Relative = {
  name: string;
  address: string;
  date: EventRef["date"];
  /** Null for a lone article. */
  event: EventRef | null;
  /** Who printed a lone article. */
  publication: string | null;
  /** By a link of what kind; null for events that share people in the same weeks. */
  kind: LinkKind | null;
  why: string;
  /** From this event to that one; null when either day is unknown. */
  daysApart: number | null;
};

/** What came before, what followed, what happened beside it, and what mentions its reports; each in order of time. */
export type Family = { earlier: Relative[]; later: Relative[]; parallel: Relative[]; mentionedBy: Relative[] };

/** Days from one date to another; null unless both are known to the day. */
export function countDays(from: EventRef["date"], to: EventRef["date"]): number | null {
  return from && to && from.precision === "day" && to.precision === "day"
    ? toDayNumber(to.date) - toDayNumber(from.date)
    : null;
}
