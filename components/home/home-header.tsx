import type { ReactNode } from "react";
import { SearchBox } from "@/components/layout/search-box";
import { formatDate } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import { Sentence } from "@/components/ui/sentence";
import type { Holdings } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";

/** What this is and what it holds, and the box to ask it. */
export function HomeHeader({ holdings }: { holdings: Holdings }) {
  return (
    <header className="max-w-column">
      <h1 className="text-banner leading-[1.12]">{words().home.title}</h1>
      {holdings.issueCount > 0 ? <HoldingsLine holdings={holdings} /> : null}
      <div className="no-print mt-7 max-w-[34rem]">
        <SearchBox size="large" />
        <p className="mt-2 text-small text-ink-soft">
          {words().home.searchHelp}
          <code className="font-mono text-note">person:</code>, <code className="font-mono text-note">source:</code>,{" "}
          <code className="font-mono text-note">after:2013-01</code>
        </p>
      </div>
    </header>
  );
}

function HoldingsLine({ holdings }: { holdings: Holdings }) {
  const { publicationCount, issueCount, articleCount, personCount, eventCount, firstDate, lastDate } = holdings;
  const { home, parts } = words();
  const time = firstDate && lastDate ? home.holdingsTime(toMonth(firstDate), toMonth(lastDate)) : "";
  const issues = <Held href="/issues">{parts.issues(issueCount)}</Held>;
  const people = <Held href="/people">{parts.people(personCount)}</Held>;
  const [publications, articles] = [parts.publications(publicationCount), parts.articles(articleCount)];
  const hasEvents = eventCount > 0;
  const events = <Held href="/events">{parts.events(eventCount)}</Held>;
  return (
    <p className="mt-4 max-w-measure font-serif text-item text-ink-soft leading-relaxed">
      <Sentence
        of={
          hasEvents
            ? home.holdings<ReactNode>(issues, publications, time, articles, people, events)
            : home.holdingsWithoutEvents<ReactNode>(issues, publications, time, articles, people)
        }
      />
    </p>
  );
}

const toMonth = (date: string) => formatDate({ date, precision: "month" });

function Held({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="text-ink">
      {children}
    </Link>
  );
}
