import { authorHref } from "@/components/authors/authors-href";
import { isFiltered } from "@/components/people/article-filter";
import { SheetFilter } from "@/components/people/sheet-filter";
import { formatCount } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import { Sentence } from "@/components/ui/sentence";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { OutletQuery, OutletView } from "@/lib/archive/reading/outlets/get-outlet";
import { words } from "@/messages/words";
import { OutletQuotations } from "./outlet-quotations";

type OutletSheetProps = { outlet: OutletView; query: OutletQuery; publications: PublicationRef[] };

/** An outlet: the names it goes by, who prints its words, and all of them, newest first. */
export function OutletSheet({ outlet, query, publications }: OutletSheetProps) {
  const { address, quotations, total, names, name } = outlet;
  const says = words().quotations;
  const others = names.filter((one) => one !== name);
  return (
    <>
      <PageHeader kicker={says.outlet} title={name}>
        <div className="grid gap-1 text-plain text-ink-soft">
          {others.length > 0 ? <p>{says.alsoPrintedAs(others)}</p> : null}
          <PrintedBy outlet={outlet} query={query} />
        </div>
      </PageHeader>
      <SheetFilter address={address} query={query} publications={publications} />
      <section aria-labelledby="quotations" className="max-w-column">
        <SectionHeading id="quotations" aside={outlet.isCapped ? says.moreThan(says.count(total)) : says.count(total)}>
          {says.quotedFor}
        </SectionHeading>
        {isFiltered(query) ? (
          <p className="no-print mb-2 text-small">
            <Link href={address} className="inline-flex min-h-7 items-center">
              {words().authors.showAll}
            </Link>
          </p>
        ) : null}
        {quotations.length === 0 ? (
          <EmptyState title={says.outletNone} />
        ) : (
          <OutletQuotations quotations={quotations} label={says.quotationsOf(name)} />
        )}
        <Pagination
          page={outlet.page}
          pageCount={outlet.pageCount}
          label={says.pages}
          toHref={(page) => authorHref(address, query, { page })}
        />
      </section>
    </>
  );
}

/** "Printed by Harbour Letter (9) and The City Courier (1)", each a filter. */
function PrintedBy({ outlet: { address, publications }, query }: Pick<OutletSheetProps, "outlet" | "query">) {
  if (publications.length === 0) return null;
  const links = publications.map(({ slug, name, articleCount }) => (
    <Link key={slug} href={authorHref(address, query, { source: slug })}>
      {articleCount === null ? name : `${name} (${formatCount(articleCount)})`}
    </Link>
  ));
  return (
    <p>
      <Sentence of={words().quotations.printedBy<React.ReactNode>(links)} />
    </p>
  );
}
