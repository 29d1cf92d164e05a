import type { ProposedDate } from "@/lib/events/types";
import type { CalendarDate, DateOrigin } from "@/lib/text/calendar";
import type { Reason } from "@/lib/text/span";

/** A date as readers see it: how precise, where it comes from, why it is believed. */
export type ShownDate = CalendarDate & { origin: DateOrigin | null; reason: Reason | null };

export type PublicationRef = { slug: string; name: string };

/** The issue an article stands in. `address` is null while it has no publication. */
export type IssueRef = {
  id: number;
  address: string | null;
  publication: PublicationRef | null;
  number: string | null;
  date: ShownDate | null;
};

/** An article in a list: everything but its text. `address` is the path of its page. */
export type ArticleSummary = {
  id: number;
  slug: string;
  address: string;
  title: string;
  section: string | null;
  part: number | null;
  author: string | null;
  publication: PublicationRef | null;
  issue: IssueRef;
  /** Its own date, else its issue's. */
  date: ShownDate | null;
  /** For an article without a date: what other reports of the event make likely. */
  proposedDate: ProposedDate | null;
  wordCount: number;
};

export type PersonRef = { id: number; slug: string; name: string; address: string };
