import { type CalendarDate, makeDate } from "@/lib/analysis/text/calendar";
import { describeDate } from "@/lib/analysis/text/describe-date";
import { carryOut } from "@/lib/archive/desk/acts/carry-out";
import { findFollowUp } from "@/lib/archive/history/find-follow-up";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";
import { type EventTarget, listPrints, loadEvent, loadSides, type Side } from "./load-side";

type Decided = { decisionId: number };

// As long as a found name may be, and a little more.
const NAME_CHARS = 200;

/** Gives an event another name. It goes with most of the articles the event has now. */
export async function renameEvent(
  db: Db,
  eventId: number,
  name: string,
  by: Actor,
  now: Date,
): Promise<Outcome<Decided>> {
  const after = name.replace(/\s+/g, " ").trim();
  if (after === "" || after.length > NAME_CHARS) {
    return { ok: false, reason: "bad-request", words: `A name has 1 to ${NAME_CHARS} characters.` };
  }
  const found = await loadEvent(db, eventId);
  if (!found.ok) return found;
  const { name: before, articles } = found.side;
  if (before === after) return { ok: false, reason: "duplicate", words: "The event has this name already." };
  const payload = { eventId, members: listPrints(articles), before, after };
  const words = `Renamed the event “${before}” to “${after}”.`;
  return carryOut(db, { kind: "event-rename", payload, words }, by, now);
}

/** Says when an event happened. */
export async function dateEvent(
  db: Db,
  eventId: number,
  after: CalendarDate,
  by: Actor,
  now: Date,
): Promise<Outcome<Decided>> {
  const [year = 0, month = 0, day = 0] = after.date.split("-").map(Number);
  if (makeDate(year, month, day) !== after.date) {
    return { ok: false, reason: "bad-request", words: `${after.date} is not a date of the calendar.` };
  }
  const found = await loadEvent(db, eventId);
  if (!found.ok) return found;
  const { date: before, datePrecision } = await db.event.findUniqueOrThrow({ where: { id: eventId } });
  if (before === after.date && datePrecision === after.precision) {
    return { ok: false, reason: "duplicate", words: "The event has this date already." };
  }
  const payload = { eventId, members: listPrints(found.side.articles), before, after };
  const words = `Said that “${found.side.name}” happened ${describeDate(shorten(after))}.`;
  return carryOut(db, { kind: "event-date", payload, words }, by, now);
}

const SHOWN_CHARS = { day: 10, month: 7, year: 4 } as const;
const shorten = ({ date, precision }: CalendarDate) => date.slice(0, SHOWN_CHARS[precision]);

/** Says that this event came after another, or before it. They stay two, and their first reports are linked. */
export async function markFollowUp(
  db: Db,
  eventId: number,
  { isLater, ...sides }: { other: EventTarget; isLater: boolean; seen?: string },
  by: Actor,
  now: Date,
): Promise<Outcome<Decided>> {
  const found = await loadSides(db, eventId, sides);
  if (!found.ok) return found;
  const { side, other } = found;
  if (other.eventId === eventId) {
    return { ok: false, reason: "bad-request", words: "An event cannot follow itself." };
  }
  const [earlier, later] = isLater ? [other, side] : [side, other];
  const [earlierArticle, laterArticle] = [await findFirstReport(db, earlier), await findFirstReport(db, later)];
  if (await findFollowUp(db, { earlierArticle, laterArticle })) {
    return { ok: false, reason: "duplicate", words: "This was said already." };
  }
  const prints = { earlier: listPrints(earlier.articles), later: listPrints(later.articles) };
  const payload = { ...prints, earlierArticle, laterArticle };
  const words = `Said that “${later.name}” came after “${earlier.name}”.`;
  return carryOut(db, { kind: "event-follow-up", payload, words }, by, now);
}

async function findFirstReport(db: Db, { articles }: Side): Promise<string> {
  const { fingerprint } = await db.article.findFirstOrThrow({
    where: { id: { in: articles.map((one) => one.id) } },
    orderBy: [{ sortDate: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    select: { fingerprint: true },
  });
  return fingerprint;
}
