import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import { toTextFragment } from "@/lib/analysis/text/text-fragment";
import type { OnlyHere } from "@/lib/archive/reading/events/get-event";
import type { Report } from "@/lib/archive/reading/events/list-reports";
import { words } from "@/messages/words";
import { nameReports } from "./name-report";

const QUOTATIONS_SHOWN = 2;

/** What only one of the articles brings: facts nobody else tells, people nobody else names, statements nobody else prints. */
export function OnlyHereNotes({ notes, reports }: { notes: OnlyHere[]; reports: Report[] }) {
  if (notes.length === 0) return null;
  const names = nameReports(reports);
  const addresses = new Map(reports.map((report) => [report.id, report.address]));
  return (
    <section aria-labelledby="only-heading">
      <SectionHeading id="only-heading">{words().events.onlyHere}</SectionHeading>
      <ul className="grid gap-5">
        {notes.map(({ articleId, people, quotations, sentences }) => (
          <li key={articleId} className="grid gap-1.5">
            <h3 className="font-medium font-sans text-plain tracking-normal">{names.get(articleId)}</h3>
            {people.length > 0 ? (
              <p className="text-plain">
                <span className="text-ink-soft">{words().events.onlyHereBefore} </span>
                {people.map((person, index) => (
                  <span key={person.id}>
                    {index > 0 ? ", " : ""}
                    <Link href={person.address}>
                      <bdi>{person.name}</bdi>
                    </Link>
                  </span>
                ))}
              </p>
            ) : null}
            <Sentences sentences={sentences} address={addresses.get(articleId) ?? ""} />
            <Quotations quotations={quotations} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sentences({ sentences, address }: { sentences: string[]; address: string }) {
  return sentences.map((text) => (
    <p key={text} className="max-w-measure font-serif text-plain leading-relaxed">
      {text}{" "}
      <Link
        href={`${address}#${toTextFragment(text, { start: 0, end: text.length })}`}
        className="whitespace-nowrap font-sans text-note"
      >
        {words().events.inPlace}
      </Link>
    </p>
  ));
}

function Quotations({ quotations }: { quotations: string[] }) {
  const entry = (text: string) => (
    <li key={text}>
      <q className="font-serif text-plain">{text.replace(/[,;]$/, "")}</q>
    </li>
  );
  const rest = quotations.slice(QUOTATIONS_SHOWN);
  return (
    <>
      {quotations.length > 0 ? (
        <ul className="grid gap-1 border-rule border-s ps-4">{quotations.slice(0, QUOTATIONS_SHOWN).map(entry)}</ul>
      ) : null}
      {rest.length > 0 ? (
        <Disclosure summary={words().events.moreQuoted(rest.length)}>
          <ul className="grid gap-1 border-rule border-s ps-4">{rest.map(entry)}</ul>
        </Disclosure>
      ) : null}
    </>
  );
}
