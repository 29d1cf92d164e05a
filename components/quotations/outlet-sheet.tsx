import { authorHref } from "@/components/authors/authors-href";
import { isFiltered } from "@/components/people/article-filter";
import { SheetFilter } from "@/components/people/sheet-filter";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { OutletQuery, OutletView } from "@/lib/archive/reading/outlets/get-outlet";
import { OutletQuotations } from "./outlet-quotations";

type OutletSheetProps = { outlet: OutletView; query: OutletQuery; publications: PublicationRef[] };

/** An outlet: the names it goes by, who prints its words, and all of them, newest first. */
export function OutletSheet({ outlet, query, publications }: OutletSheetProps) {
  const { address, quotations, total, names, name } = outlet;
  const others = names.filter((one) => one !== name);
  return (
    <>
      <PageHeader kicker="Outlet" title={name}>
        <div className="grid gap-1 text-[0.9375rem] text-ink-soft">
          {others.length > 0 ? <p>Also printed as {others.join(", ")}</p> : null}
          <PrintedBy outlet={outlet} query={query} />
        </div>
      </PageHeader>
      <SheetFilter address={address} query={query} publications={publications} />
      <section aria-labelledby="quotations" className="max-w-[48rem]">
        <SectionHeading id="quotations" aside={countWords(total, "quotation")}>
          What it is quoted for
        </SectionHeading>
        {isFiltered(query) ? (
          <p className="no-print mb-2 text-[0.875rem]">
            <a href={address} className="inline-flex min-h-7 items-center">
              Show all
            </a>
          </p>
        ) : null}
        {quotations.length === 0 ? (
          <EmptyState title="No article of this publication and period quotes this outlet." />
        ) : (
          <OutletQuotations quotations={quotations} label={`Quotations of ${name}`} />
        )}
        <Pagination
          page={outlet.page}
          pageCount={outlet.pageCount}
          label="Pages of quotations"
          toHref={(page) => authorHref(address, query, { page })}
        />
      </section>
    </>
  );
}

/** "Printed by Harbour Letter (9 articles), The City Courier (1 article)", each a filter. */
function PrintedBy({ outlet: { address, publications }, query }: Pick<OutletSheetProps, "outlet" | "query">) {
  if (publications.length === 0) return null;
  return (
    <p>
      Printed by{" "}
      {publications.map(({ slug, name, articleCount }, i) => (
        <span key={slug}>
          {i > 0 ? ", " : null}
          <a href={authorHref(address, query, { source: slug })}>{name}</a> ({countWords(articleCount, "article")})
        </span>
      ))}
    </p>
  );
}
