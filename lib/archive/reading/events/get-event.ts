import { quotationAddress } from "@/lib/addresses";
import { compareReports } from "@/lib/analysis/events/reports/compare-reports";
import type { Disagreement } from "@/lib/analysis/events/reports/disagreement";
import { type OnlyHere as FoundOnlyHere, findOnlyHere } from "@/lib/analysis/events/reports/find-only-here";
import type { EventPlace } from "@/lib/analysis/events/reports/find-place";
import { listTimeline, type Moment } from "@/lib/analysis/events/reports/list-timeline";
import type { Coverage } from "@/lib/analysis/events/reports/measure-coverage";
import {
  type TracedQuotation as FoundQuotation,
  traceQuotations,
} from "@/lib/analysis/events/reports/trace-quotations";
import { EVENT_SELECT, toEventRef } from "@/lib/archive/reading/articles/find-article-event";
import type { EventRef, PersonRef } from "@/lib/archive/reading/articles/types";
import { findRedirect } from "@/lib/archive/reading/find-redirect";
import { type Audience, admit } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { type EventLink, listEventLinks } from "./list-event-links";
import { type EventPerson, listEventPeople } from "./list-event-people";
import { listFamily } from "./list-family";
import { countSpokenDates, isStatement, listQuoted, listReports, listSpokenDays, type Report } from "./list-reports";
import { readReports } from "./read-reports";
import type { Family } from "./relative";

/** All an event's page tells. */
export type EventView = EventRef & {
  /** Where it happened; null when its reports do not agree on a place. */
  place: EventPlace | null;
  reports: CoveredReport[];
  /** How many of the reports, the earliest, were held against each other. */
  comparedCount: number;
  disagreements: Disagreement[];
  people: EventPerson[];
  quotations: TracedQuotation[];
  timeline: Moment[];
  onlyHere: OnlyHere[];
  links: EventLink[];
  family: Family;
};

/** What one article reports that no other article of the event does. */
export type OnlyHere = Omit<FoundOnlyHere, "personIds"> & { people: PersonRef[] };

/** `address` is the page of the quotation, when the archive keeps one. */
export type TracedQuotation = Omit<FoundQuotation, "sharedId"> & { address: string | null };

/** A report with what it is made of; null beyond those that were compared. */
export type CoveredReport = Report & { coverage: Coverage | null };

/** What stands at an event's address: the event, or another one that took its articles. */
export type EventAnswer = { state: "active"; event: EventView } | { state: "moved"; to: string };

/** @throws AppError `not-found` when there was never such an event, `gone` when all its articles were taken back. */
export async function getEvent(db: Db, id: number, audience: Audience): Promise<EventAnswer> {
  const row = await db.event.findUnique({ where: { id }, select: EVENT_SELECT });
  if (!row) return { state: "moved", to: await findHeir(db, id) };
  const reports = await listReports(db, id);
  if (reports.length === 0) await refuse(db, id);
  const ids = reports.map((report) => report.id);
  const event = toEventRef(row);
  const [people, quoted, days, links, family] = await Promise.all([
    listEventPeople(db, ids),
    listQuoted(db, ids),
    listSpokenDays(db, ids),
    listEventLinks(db, ids, audience),
    listFamily(db, event, ids),
  ]);
  const texts = await readReports(db, ids, { quotations: quoted, days });
  const printed = quoted.filter(isStatement);
  const quotations = traceQuotations(printed);
  const { place, coverage, disagreements, ownSentences } = compareReports(texts);
  return {
    state: "active",
    event: {
      ...event,
      place,
      reports: reports.map((report) => ({ ...report, coverage: coverage.get(report.id) ?? null })),
      comparedCount: texts.reports.length,
      people,
      quotations: quotations.map(toAddressed),
      disagreements,
      timeline: listTimeline(event.date, reports, countSpokenDates(days)),
      onlyHere: findOnlyHere(ids, people, printed, quotations, ownSentences).map((only) => nameThem(only, people)),
      links,
      family,
    },
  };
}

/** Of an event that no published article reports, whether there was one. */
async function refuse(db: Db, eventId: number): Promise<void> {
  const rows = await db.eventArticle.findMany({
    where: { eventId },
    select: { article: { select: { status: true } } },
  });
  admit(
    rows.map((row) => row.article.status),
    "readers",
    { missing: NO_EVENT, gone: "All articles about this event were taken back." },
  );
}

const NO_EVENT = "The archive knows no event at this address.";

function toAddressed({ sharedId, ...quotation }: FoundQuotation): TracedQuotation {
  return { ...quotation, address: sharedId === null ? null : quotationAddress(sharedId) };
}

function nameThem({ personIds, ...only }: FoundOnlyHere, people: readonly EventPerson[]): OnlyHere {
  const named = people.filter((person) => personIds.includes(person.id));
  return { ...only, people: named.map(({ id, slug, name, address }) => ({ id, slug, name, address })) };
}

/** Where an event that is no more leads to: `/events/<id>`, without a slug. */
async function findHeir(db: Db, id: number): Promise<string> {
  const to = await findRedirect(db, `/events/${id}`);
  if (to === null) throw new AppError("not-found", NO_EVENT);
  return to;
}
