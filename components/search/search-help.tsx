import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Reason } from "@/lib/analysis/text/span";
import { words } from "@/messages/words";
import { QUERY_LANGUAGE } from "./query-language";
import { SearchNotes } from "./search-notes";

/** What a search can say, each with an example to follow. */
export function SearchHelp({ notes }: { notes: readonly Reason[] }) {
  const { helpLink, help } = words().search;
  return (
    <>
      <SearchNotes notes={notes} />
      <section className="max-w-column" aria-labelledby="search-help">
        <SectionHeading id="search-help">{helpLink}</SectionHeading>
        {QUERY_LANGUAGE.map(({ group, forms }) => (
          <section key={group} className="mb-8">
            <h3 className="label mb-2">{help.groups[group]}</h3>
            <dl className="grid gap-y-3 sm:grid-cols-[18rem_1fr] sm:gap-x-6">
              {forms.map(({ written, finds }) => (
                <div key={written} className="sm:contents">
                  <dt>
                    <Link
                      href={`/search?${new URLSearchParams({ q: written })}`}
                      dir="ltr"
                      className="font-mono text-small"
                    >
                      {written}
                    </Link>
                  </dt>
                  <dd className="text-ink-soft">{help.finds[finds]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p className="max-w-measure text-ink-soft">{help.rest}</p>
      </section>
    </>
  );
}
