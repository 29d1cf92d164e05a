import { SectionHeading } from "@/components/ui/section-heading";
import type { Reason } from "@/lib/analysis/text/span";
import { QUERY_LANGUAGE } from "./query-language";
import { SearchNotes } from "./search-notes";

/** What a search can say, each with an example to follow. */
export function SearchHelp({ notes }: { notes: readonly Reason[] }) {
  return (
    <>
      <SearchNotes notes={notes} />
      <section className="max-w-[48rem]" aria-labelledby="search-help">
        <SectionHeading id="search-help">What you can write</SectionHeading>
        {QUERY_LANGUAGE.map(({ title, forms }) => (
          <section key={title} className="mb-8">
            <h3 className="label mb-2">{title}</h3>
            <dl className="grid gap-y-3 sm:grid-cols-[18rem_1fr] sm:gap-x-6">
              {forms.map(({ written, finds }) => (
                <div key={written} className="sm:contents">
                  <dt>
                    <a href={`/search?${new URLSearchParams({ q: written })}`} className="font-mono text-[0.875rem]">
                      {written}
                    </a>
                  </dt>
                  <dd className="text-ink-soft">{finds}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p className="max-w-measure text-ink-soft">
          Case, accents, hyphens and the ending of a word do not matter. Korean, Chinese and Japanese words are found
          inside longer ones. Anything that is not understood is searched for as words or left out, and the page says
          so.
        </p>
      </section>
    </>
  );
}
