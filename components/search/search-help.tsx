import { SectionHeading } from "@/components/ui/section-heading";
import type { Reason } from "@/lib/analysis/text/span";
import { SearchNotes } from "./search-notes";

const SYNTAX = [
  ["ruling party", "both words, in any of their forms; five words or more are a description, and any will do"],
  ['"ruling party"', "the words side by side, in this order"],
  ["jongun", "names in any spelling of their parts: Jong-un, Jong Un, Jŏng-ŭn"],
  ['person:"Kim Jong-un"', "articles that name this person, also by surname alone"],
  ['source:"Korea Times"', "articles of a publication or publisher"],
  ["after:2013-01 before:2013-03", "from January to March 2013, both included"],
  ["title:congress", "in the headline"],
  ["-missile", "without this word; a minus works before all of these but dates"],
] as const;

/** What a search can say, each with an example to follow. */
export function SearchHelp({ notes }: { notes: readonly Reason[] }) {
  return (
    <>
      <SearchNotes notes={notes} />
      <section className="max-w-[48rem]" aria-labelledby="search-help">
        <SectionHeading id="search-help">What you can write</SectionHeading>
        <dl className="grid gap-y-3 sm:grid-cols-[18rem_1fr] sm:gap-x-6">
          {SYNTAX.map(([query, meaning]) => (
            <div key={query} className="sm:contents">
              <dt>
                <a href={`/search?${new URLSearchParams({ q: query })}`} className="font-mono text-[0.875rem]">
                  {query}
                </a>
              </dt>
              <dd className="text-ink-soft">{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-6 max-w-measure text-ink-soft">
          Case, accents, hyphens and the ending of a word do not matter. Korean, Chinese and Japanese words are found
          inside longer ones.
        </p>
      </section>
    </>
  );
}
