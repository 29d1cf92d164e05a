import { Chip } from "@/components/ui/chip";
import { DateFact } from "@/components/ui/date-fact";
import { DateStamp } from "@/components/ui/date-stamp";
import { EmptyState } from "@/components/ui/empty-state";
import { ItemLink } from "@/components/ui/item-link";
import { ListHead } from "@/components/ui/list-head";
import { MetaLine } from "@/components/ui/meta-line";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { QuotedWords } from "@/components/ui/quoted-words";
import { ReasonNote } from "@/components/ui/reason-note";
import { SectionHeading } from "@/components/ui/section-heading";
import { Sentence } from "@/components/ui/sentence";
import type { Part } from "./part";

const REASON = { rule: "dated-by-subject", words: "The subject of the mail says 1 May 2018." };
const DAY = { date: "2018-05-01", precision: "day", origin: "inferred", reason: REASON } as const;
const CHIPS = ["plain", "accent", "mark", "echo", "doubt", "danger"] as const;
const NOTICES = ["plain", "doubt", "danger"] as const;

/** What says something. */
export const TEXT_PARTS: readonly Part[] = [
  {
    name: "PageHeader",
    shows: (
      <PageHeader kicker="Publication" title="The Orbital Post" lead="A letter on what goes round.">
        <MetaLine>
          {"29 issues"}
          {"2016 to 2018"}
        </MetaLine>
      </PageHeader>
    ),
  },
  { name: "SectionHeading", shows: <SectionHeading aside="12 events">Events</SectionHeading> },
  { name: "ListHead", shows: <ListHead feedHref="/events/feed.xml">12 events</ListHead> },
  { name: "ItemLink", shows: <ItemLink href="/">A station that goes round</ItemLink> },
  {
    name: "MetaLine",
    shows: (
      <MetaLine>
        {"The Orbital Post"}
        <DateStamp date={DAY} />
        {"By Ida Holt"}
      </MetaLine>
    ),
  },
  { name: "DateStamp", shows: <DateStamp date={DAY} /> },
  {
    name: "DateFact",
    shows: (
      <dl>
        <DateFact label="Date" date={DAY} />
      </dl>
    ),
  },
  { name: "Moment", shows: <Moment at={new Date("2018-05-01T09:30:00Z")} /> },
  {
    name: "Chip",
    shows: CHIPS.map((tone) => (
      <Chip key={tone} tone={tone}>
        {tone}
      </Chip>
    )),
  },
  {
    name: "Notice",
    shows: NOTICES.map((tone) => (
      <Notice key={tone} tone={tone}>
        Published. Readers see it now.
      </Notice>
    )),
  },
  { name: "EmptyState", shows: <EmptyState title="Nothing waits here.">Import something first.</EmptyState> },
  { name: "QuotedWords", shows: <QuotedWords text="We will be back by June," source="/articles/1" /> },
  { name: "ReasonNote", shows: <ReasonNote reason={REASON} /> },
  { name: "Sentence", shows: <Sentence of={["Quoted by ", <b key="outlet">The Orbital Post</b>]} /> },
];
