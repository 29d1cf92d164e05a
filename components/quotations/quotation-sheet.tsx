import type { ReactNode } from "react";
import { DateStamp } from "@/components/ui/date-stamp";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import { SectionHeading } from "@/components/ui/section-heading";
import type { EventRef } from "@/lib/archive/reading/articles/types";
import type { QuotationView } from "@/lib/archive/reading/quotations/types";
import { words } from "@/messages/words";
import { QuotationPrint } from "./quotation-print";
import { QuotationSource } from "./quotation-source";
import { tidyQuotation } from "./tidy-quotation";

/** All that is known of a quotation: its fullest form, whose words it is, and how each article prints it. */
export function QuotationSheet({ quotation, cite }: { quotation: QuotationView; cite: ReactNode }) {
  const { text, wordCount, prints, events } = quotation;
  const { parts, quotations: says } = words();
  return (
    <>
      <header className="mb-10 max-w-column">
        <p className="label mb-2">{says.one}</p>
        <h1 className="border-mark-edge border-s-3 bg-mark/40 px-4 py-3 font-[450] font-serif text-quote leading-relaxed">
          {says.quoted(tidyQuotation(text))}
        </h1>
        <p className="mt-3 text-row">
          <QuotationSource quotation={quotation} />
        </p>
        <MetaLine>
          {says.words(wordCount)}
          {says.printedByArticles(prints.length)}
          {parts.publications(quotation.publicationCount)}
        </MetaLine>
      </header>
      <div className="grid gap-12 md:grid-cols-[1fr_18rem] md:gap-14">
        <div className="grid min-w-0 content-start gap-12">
          <section aria-labelledby="prints-heading">
            <SectionHeading id="prints-heading" aside={says.oldestFirst}>
              {says.prints}
            </SectionHeading>
            <ol className="divide-y divide-rule">
              {prints.map((print) => (
                <li key={print.article.id} className="py-4 first:pt-1">
                  <QuotationPrint print={print} />
                </li>
              ))}
            </ol>
          </section>
          {cite}
        </div>
        <QuotationEvents events={events} />
      </div>
    </>
  );
}

function QuotationEvents({ events }: { events: EventRef[] }) {
  if (events.length === 0) return null;
  const { articles, layout, quotations: says } = words();
  return (
    <aside aria-labelledby="events-heading" className="min-w-0">
      <SectionHeading id="events-heading">{events.length === 1 ? articles.theEvent : layout.events}</SectionHeading>
      <ul className="grid gap-3">
        {events.map((event) => (
          <li key={event.id}>
            <Link href={event.address} className="font-serif leading-snug">
              <bdi>{event.name}</bdi>
            </Link>
            <MetaLine>
              <DateStamp date={event.date && { ...event.date, origin: null }} />
              {says.reports(event.articleCount)}
            </MetaLine>
          </li>
        ))}
      </ul>
    </aside>
  );
}
