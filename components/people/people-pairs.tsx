import { formatCount, formatTenths } from "@/components/ui/count-words";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import { Sentence } from "@/components/ui/sentence";
import type { NamedPerson, Pair } from "@/lib/archive/reading/people/list-together";
import type { PersonQuery } from "@/lib/archive/reading/people/schema";
import { words } from "@/messages/words";
import { articlesOfBoth, personHref } from "./people-href";

type PeoplePairsProps = { pairs: Pair[]; query: PersonQuery };

/** Pairs in numbers: how often together, how often that was to be expected, and the articles that name both. */
export function PeoplePairs({ pairs, query }: PeoplePairsProps) {
  const says = words().people.together;
  return (
    <section aria-labelledby="pairs-heading">
      <SectionHeading id="pairs-heading" aside={says.strongestFirst}>
        {says.pairsTitle}
      </SectionHeading>
      <table className="w-full text-plain">
        <thead>
          <tr className="border-rule border-b text-note text-ink-soft">
            <th scope="col" className="py-1 pe-4 text-start font-medium">
              {says.pairHead}
            </th>
            <th scope="col" className="py-1 ps-3 whitespace-nowrap text-end font-medium">
              {says.articlesHead}
            </th>
            <th scope="col" className="hidden py-1 ps-3 whitespace-nowrap text-end font-medium sm:table-cell">
              {says.expectedHead}
            </th>
            <th scope="col" className="py-1 ps-3 whitespace-nowrap text-end font-medium">
              {says.moreOftenHead}
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
  const says = words().people.together;
  return (
    <tr className="border-rule border-b">
      <th scope="row" className="py-1.5 pe-4 text-start font-normal">
        <Sentence of={says.pair(<Name person={a} query={query} />, <Name person={b} query={query} />)} />
      </th>
      <td className="numeric py-1.5 ps-3 text-end">
        <Link href={articlesOfBoth(a.slug, b.slug, query)} aria-label={says.articlesName(together, a.name, b.name)}>
          {formatCount(together)}
        </Link>
      </td>
      <td className="numeric hidden py-1.5 ps-3 text-end text-ink-soft sm:table-cell">{formatTenths(expected)}</td>
      <td className="numeric py-1.5 ps-3 text-end text-ink-soft">
        {lift < 10 ? formatTenths(lift) : formatCount(Math.round(lift))} ×
      </td>
    </tr>
  );
}

function Name({ person, query }: { person: NamedPerson; query: PersonQuery }) {
  return (
    <Link href={personHref(person.address, { ...query, page: 1 })} className="plain-link font-serif text-row">
      <bdi>{person.name}</bdi>
    </Link>
  );
}
