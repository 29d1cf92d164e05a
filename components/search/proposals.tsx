import { Link } from "@/components/ui/link";
import type { Proposal, SearchResults } from "@/lib/archive/reading/search/view";
import { words } from "@/messages/words";

/** Other spellings of the query, and what to leave out of it, where no article has all that was asked for. */
export function Proposals({ proposals: { spellings, without } }: Pick<SearchResults, "proposals">) {
  if (spellings.length === 0 && without.length === 0) return null;
  const says = words().search.results;
  return (
    <section aria-label={says.otherSearches} className="mb-6 grid max-w-column gap-4">
      {spellings.length > 0 ? <ProposalList title={says.didYouMean} proposals={spellings} /> : null}
      {without.length > 0 ? <ProposalList title={says.leftOut} proposals={without} /> : null}
    </section>
  );
}

function ProposalList({ title, proposals }: { title: string; proposals: readonly Proposal[] }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <h2 className="label">{title}</h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {proposals.map(({ label, count, address }) => (
          <li key={address}>
            <Link href={address}>{label}</Link> <span className="text-small text-ink-soft">{countFound(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

// As many are counted: the search itself says how many there are.
const COUNTED = 100;

function countFound(count: number): string {
  const { parts, search } = words();
  return count > COUNTED ? search.moreThan(parts.articles(COUNTED)) : parts.articles(count);
}
