import type { ReactNode } from "react";
import { nameLink } from "@/components/articles/link-words";
import { ScoreParts } from "@/components/articles/score-parts";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import type { EvidencePair } from "@/lib/analysis/events/types";
import type { Comparison, RelatedArticle } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";

const KINDS = [
  "person",
  "place",
  "organisation",
  "name",
  "headline",
  "date",
  "number",
  "term",
] as const satisfies EvidencePair["kind"][];
// The rarest come first; the tail says little.
const MAX_OF_A_KIND = 12;

type CompareSummaryProps = {
  comparison: Comparison;
  /** An editor's forms for one link. */
  decide?: (link: RelatedArticle) => ReactNode;
};

/** What the archive says of the two, and what both name. */
export function CompareSummary({ comparison, decide }: CompareSummaryProps) {
  const { a, b, facts, links } = comparison;
  const says = words().compare;
  const people = new Map([...a.people, ...b.people].map((person) => [person.name, person.address]));
  return (
    <section aria-labelledby="shared-heading" className="mb-8 grid max-w-[52rem] gap-4 border-rule border-y py-4">
      <h2 id="shared-heading" className="sr-only">
        {says.bothShare}
      </h2>
      {links.length === 0 ? <NoLink /> : null}
      {links.map((link) => (
        <LinkFact key={link.linkId} link={link} decide={decide} />
      ))}
      <dl className="grid gap-x-6 gap-y-2 text-plain sm:grid-cols-[9.5rem_1fr]">
        {KINDS.map((kind) => (
          <SharedFacts
            key={kind}
            label={says.kinds[kind]}
            facts={facts.filter((fact) => fact.kind === kind)}
            people={people}
          />
        ))}
      </dl>
    </section>
  );
}

function LinkFact({ link, decide }: { link: RelatedArticle } & Pick<CompareSummaryProps, "decide">) {
  return (
    <div>
      <p>
        <strong className="font-medium">{nameLink(link.kind)}</strong>
        {describeState(link)}: <bdi>{link.summary}</bdi>
      </p>
      <Disclosure summary={words().articles.howWeighed}>
        <div className="max-w-[32rem]">
          <ScoreParts score={link.score} parts={link.parts} />
        </div>
      </Disclosure>
      {decide?.(link)}
    </div>
  );
}

function describeState({ status, isShown }: RelatedArticle): string {
  const { articles, compare } = words();
  if (status === "confirmed") return articles.confirmed;
  if (isShown) return "";
  return status === "found" ? compare.suggested : compare.notShown;
}

function NoLink() {
  return <p className="text-ink-soft">{words().compare.noLink}</p>;
}

type SharedFactsProps = { label: string; facts: EvidencePair[]; people: Map<string, string> };

function SharedFacts({ label, facts, people }: SharedFactsProps) {
  if (facts.length === 0) return null;
  return (
    <>
      <dt className="label pt-0.5">{label}</dt>
      <dd>
        <ul className="meta-line text-ink">
          {facts.slice(0, MAX_OF_A_KIND).map((fact) => {
            const address = fact.kind === "person" ? people.get(fact.words) : undefined;
            return (
              <li key={fact.words}>
                <bdi>{address ? <Link href={address}>{fact.words}</Link> : fact.words}</bdi>
              </li>
            );
          })}
        </ul>
      </dd>
    </>
  );
}
