import { SectionHeading } from "@/components/ui/section-heading";
import type { NamedPerson, Pair } from "@/lib/archive/reading/people/list-together";
import type { PersonQuery } from "@/lib/archive/reading/people/schema";
import { articlesOfBoth, personHref } from "./people-href";

type PeoplePairsProps = { pairs: Pair[]; query: PersonQuery };

/** Pairs in numbers: how often together, how often that was to be expected, and the articles that name both. */
export function PeoplePairs({ pairs, query }: PeoplePairsProps) {
  return (
    <section aria-labelledby="pairs-heading">
      <SectionHeading id="pairs-heading" aside="strongest first">
        Pairs
      </SectionHeading>
      <table className="w-full text-[0.9375rem]">
        <thead>
          <tr className="border-rule border-b text-left text-[0.8125rem] text-ink-soft">
            <th scope="col" className="py-1 pr-4 font-medium">
              Pair
            </th>
            <th scope="col" className="py-1 pl-3 text-right font-medium">
              Articles
            </th>
            <th scope="col" className="hidden py-1 pl-3 text-right font-medium sm:table-cell">
              Expected
            </th>
            <th scope="col" className="py-1 pl-3 text-right font-medium">
              More often
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <PairRow key={`${pair.a.id} ${pair.b.id}`} pair={pair} query={query} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PairRow({ pair: { a, b, together, expected, lift }, query }: { pair: Pair; query: PersonQuery }) {
  return (
    <tr className="border-rule border-b">
      <th scope="row" className="py-1.5 pr-4 text-left font-normal">
        <Name person={a} query={query} /> <span className="text-ink-soft">and</span> <Name person={b} query={query} />
      </th>
      <td className="numeric py-1.5 pl-3 text-right">
        <a
          href={articlesOfBoth(a.slug, b.slug, query)}
          aria-label={`${together} articles name ${a.name} and ${b.name}`}
        >
          {together}
        </a>
      </td>
      <td className="numeric hidden py-1.5 pl-3 text-right text-ink-soft sm:table-cell">{expected.toFixed(1)}</td>
      <td className="numeric py-1.5 pl-3 text-right text-ink-soft">
        {lift < 10 ? lift.toFixed(1) : Math.round(lift)} ×
      </td>
    </tr>
  );
}

function Name({ person, query }: { person: NamedPerson; query: PersonQuery }) {
  return (
    <a href={personHref(person.address, { ...query, page: 1 })} className="plain-link font-serif text-[1.0625rem]">
      {person.name}
    </a>
  );
}
