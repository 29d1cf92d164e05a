import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { TracedQuotation } from "@/lib/archive/reading/events/get-event";
import type { Report } from "@/lib/archive/reading/events/list-reports";
import { words } from "@/messages/words";
import { nameReports } from "./name-report";
import { PrintedWords } from "./printed-words";

type EventQuotationsProps = { quotations: TracedQuotation[]; reports: Report[] };

/** Quotations that two or more articles print: the fullest printing, and how the others differ from it. */
export function EventQuotations({ quotations, reports }: EventQuotationsProps) {
  if (quotations.length === 0) return null;
  const names = nameReports(reports);
  const addresses = new Map(reports.map((report) => [report.id, report.address]));
  return (
    <section aria-labelledby="quotations-heading">
      <SectionHeading id="quotations-heading" aside={words().quotations.count(quotations.length)}>
        {words().events.quotedBySeveral}
      </SectionHeading>
      <ul className="grid gap-8">
        {quotations.map((quotation) => (
          <li key={quotation.fullest}>
            <Quotation quotation={quotation} names={names} addresses={addresses} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type QuotationProps = { quotation: TracedQuotation; names: Map<number, string>; addresses: Map<number, string> };

function Quotation({ quotation, names, addresses }: QuotationProps) {
  const { fullest, fullestArticleId, speaker, outlet, address, printings } = quotation;
  const says = words().events;
  const said = speaker && outlet ? says.saidTo(speaker, outlet) : (speaker ?? (outlet ? says.quotedBy(outlet) : ""));
  const alike = printings.filter((it) => it.isSameWords);
  const different = printings.filter((it) => !it.isSameWords);
  return (
    <>
      <blockquote
        dir="auto"
        cite={addresses.get(fullestArticleId)}
        className="border-mark-edge border-s-3 bg-mark/40 px-4 py-2 font-serif text-row leading-relaxed"
      >
        {words().quotations.quoted(fullest.replace(/[,;]$/, ""))}
      </blockquote>
      <p className="mt-1.5 text-small text-ink-soft">
        {said ? `${said}. ` : ""}
        {alike.length > 1 ? says.sameWords : says.fullest}{" "}
        {alike.map((it, index) => (
          <span key={it.articleId}>
            {index > 0 ? "; " : ""}
            <Link href={addresses.get(it.articleId) ?? ""}>{names.get(it.articleId)}</Link>
          </span>
        ))}
        {address ? (
          <>
            . <Link href={address}>{says.allWhoPrint}</Link>
          </>
        ) : null}
      </p>
      {different.length > 0 ? (
        <ul className="mt-2 grid gap-2 ps-4">
          {different.map((it) => (
            <li key={it.articleId} className="text-plain">
              <Link href={addresses.get(it.articleId) ?? ""} className="text-small">
                {names.get(it.articleId)}
              </Link>
              <PrintedWords parts={it.parts} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
