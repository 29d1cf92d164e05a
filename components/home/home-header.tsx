import type { ReactNode } from "react";
import { SearchBox } from "@/components/layout/search-box";
import { countWords } from "@/components/ui/count-words";
import { formatDate } from "@/components/ui/format-date";
import type { Holdings } from "@/lib/archive/reading/issues/types";

/** What this is and what it holds, and the box to ask it. */
export function HomeHeader({ holdings }: { holdings: Holdings }) {
  return (
    <header className="max-w-[48rem]">
      <h1 className="text-[clamp(2rem,1.3rem+2.8vw,3.25rem)] leading-[1.12]">Back issues, read article by article</h1>
      {holdings.issueCount > 0 ? <HoldingsLine holdings={holdings} /> : null}
      <div className="no-print mt-7 max-w-[34rem]">
        <SearchBox size="large" />
        <p className="mt-2 text-[0.875rem] text-ink-soft">
          Names in any spelling, “phrases”, <code className="font-mono text-[0.8125rem]">person:</code>,{" "}
          <code className="font-mono text-[0.8125rem]">source:</code>,{" "}
          <code className="font-mono text-[0.8125rem]">after:2013-01</code>
        </p>
      </div>
    </header>
  );
}

function HoldingsLine({ holdings }: { holdings: Holdings }) {
  const { publicationCount, issueCount, articleCount, personCount, eventCount, firstDate, lastDate } = holdings;
  return (
    <p className="mt-4 max-w-measure font-serif text-[1.1875rem] text-ink-soft leading-relaxed">
      <Held href="/issues">{countWords(issueCount, "issue")}</Held> of {countWords(publicationCount, "publication")}
      {firstDate && lastDate ? ` from ${toMonth(firstDate)} to ${toMonth(lastDate)}` : ""}:{" "}
      {countWords(articleCount, "article")}, <Held href="/people">{countWords(personCount, "person", "people")}</Held>{" "}
      and <Held href="/events">{countWords(eventCount, "event")}</Held> covered by more than one of them.
    </p>
  );
}

const toMonth = (date: string) => formatDate({ date, precision: "month" });

function Held({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="text-ink">
      {children}
    </a>
  );
}
