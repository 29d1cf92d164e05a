import { type Arc, Arcs } from "@/components/charts/arcs";
import { formatCount } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PersonView } from "@/lib/archive/reading/people/get-person";
import type { Companion, Company } from "@/lib/archive/reading/people/list-company";
import type { PersonQuery } from "@/lib/archive/reading/people/schema";
import { words } from "@/messages/words";
import { articlesOfBoth, togetherHref } from "./people-href";

// More lines than this are a knot; the strongest come first, and the words below name all.
const ARCS_SHOWN = 18;

/** Who stands in the same articles; arcs join those who stand there together. */
export function PersonCompany({ person, query }: { person: PersonView; query: PersonQuery }) {
  const { people, pairs } = person.company;
  if (people.length === 0) return null;
  const says = words().people.company;
  const row = new Map(people.map((person, index) => [person.id, index]));
  const arcs = pairs.slice(0, ARCS_SHOWN).map(({ a, b, articleCount }): Arc => {
    return { from: row.get(a) ?? 0, to: row.get(b) ?? 0, weight: articleCount };
  });
  return (
    <section aria-labelledby="company-heading">
      <SectionHeading id="company-heading">{says.title}</SectionHeading>
      <table className="w-full table-fixed text-plain">
        <caption className="mb-1 text-start text-note text-ink-soft">
          {arcs.length > 0 ? says.captionWithArcs(person.name) : says.caption(person.name)}
        </caption>
        <colgroup>
          {arcs.length > 0 ? <col className="w-18" /> : null}
          <col />
          <col className="w-24" />
        </colgroup>
        <thead className="sr-only">
          <tr>
            {arcs.length > 0 ? <td /> : null}
            <th scope="col">{says.personHead}</th>
            <th scope="col">{says.articlesHead}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((companion, index) => (
            <tr key={companion.id} className="h-8">
              {index === 0 && arcs.length > 0 ? (
                <td rowSpan={people.length} className="p-0 align-top rtl:-scale-x-100">
                  <Arcs rowCount={people.length} arcs={arcs} />
                </td>
              ) : null}
              <CompanionCells
                person={companion}
                most={people[0]?.articleCount ?? 1}
                bothHref={articlesOfBoth(person.slug, companion.slug, query)}
              />
            </tr>
          ))}
        </tbody>
      </table>
      <CompanyPairs company={person.company} />
      <p className="mt-1 text-small">
        <Link href={togetherHref(query)}>{says.whoElse}</Link>
      </p>
    </section>
  );
}

type CompanionCellsProps = { person: Companion; most: number; bothHref: string };

function CompanionCells({ person, most, bothHref }: CompanionCellsProps) {
  const says = words().people.company;
  return (
    <>
      <th scope="row" className="h-8 truncate py-0 text-start font-normal">
        <Link href={person.address} className="plain-link">
          <bdi>{person.name}</bdi>
        </Link>
      </th>
      <td className="h-8 py-0">
        <span className="flex items-center gap-2">
          <Link
            href={bothHref}
            className="numeric plain-link w-7 justify-end text-ink-soft"
            title={says.nameBoth}
            aria-label={says.articlesNameBoth(person.articleCount)}
          >
            {formatCount(person.articleCount)}
          </Link>
          <svg aria-hidden="true" className="h-2 flex-1 rtl:-scale-x-100">
            <rect width={`${(100 * person.articleCount) / most}%`} height="100%" fill="var(--edge)" />
          </svg>
        </span>
      </td>
    </>
  );
}

function CompanyPairs({ company }: { company: Company }) {
  if (company.pairs.length === 0) return null;
  const { people: says, parts } = words();
  const names = new Map(company.people.map((person) => [person.id, person.name]));
  return (
    <Disclosure summary={says.asList}>
      <ul className="grid gap-0.5 text-note text-ink-soft">
        {company.pairs.map(({ a, b, articleCount }) => (
          <li key={`${a}-${b}`}>
            {says.company.pair(names.get(a) ?? "", names.get(b) ?? "", parts.articles(articleCount))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
