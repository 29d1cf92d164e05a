import type { ReactNode } from "react";
import { nameLink } from "@/components/articles/link-words";
import { ScoreParts } from "@/components/articles/score-parts";
import { Disclosure } from "@/components/ui/disclosure";
import type { EvidencePair } from "@/lib/analysis/events/types";
import type { Comparison, RelatedArticle } from "@/lib/archive/reading/articles/types";

const KINDS: { kind: EvidencePair["kind"]; label: string }[] = [
  { kind: "person", label: "People" },
  { kind: "place", label: "Places" },
  { kind: "organisation", label: "Organisations" },
  { kind: "name", label: "Names" },
  { kind: "headline", label: "Headlines" },
  { kind: "date", label: "Dates" },
  { kind: "number", label: "Numbers" },
  { kind: "term", label: "Rare words" },
];
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
  const people = new Map([...a.people, ...b.people].map((person) => [person.name, person.address]));
  return (
    <section aria-labelledby="shared-heading" className="mb-8 grid max-w-[52rem] gap-4 border-rule border-y py-4">
      <h2 id="shared-heading" className="sr-only">
        What both share
      </h2>
      {links.length === 0 ? <NoLink /> : null}
      {links.map((link) => (
        <LinkFact key={link.linkId} link={link} decide={decide} />
      ))}
      <dl className="grid gap-x-6 gap-y-2 text-[0.9375rem] sm:grid-cols-[6.5rem_1fr]">
        {KINDS.map(({ kind, label }) => (
          <SharedFacts key={kind} label={label} facts={facts.filter((fact) => fact.kind === kind)} people={people} />
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
        {describeState(link)}: {link.summary}
      </p>
      <Disclosure summary="How it was weighed">
        <div className="max-w-[32rem]">
          <ScoreParts score={link.score} parts={link.parts} />
        </div>
      </Disclosure>
      {decide?.(link)}
    </div>
  );
}

function describeState({ status, isShown }: RelatedArticle): string {
  if (status === "confirmed") return " (confirmed by an editor)";
  if (isShown) return "";
  return status === "found" ? " (suggested to editors, not shown to readers)" : " (not shown to readers)";
}

function NoLink() {
  return <p className="text-ink-soft">The archive does not link these two articles.</p>;
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
            return <li key={fact.words}>{address ? <a href={address}>{fact.words}</a> : fact.words}</li>;
          })}
        </ul>
      </dd>
    </>
  );
}
