import { Button } from "@/components/ui/button";
import { countWords } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { personAddress } from "@/lib/addresses";
import type { MergePartner } from "@/lib/archive/reading/people/list-merge-candidates";
import { BackField } from "./back-field";

type MergeChoicesProps = {
  person: MergePartner;
  candidates: MergePartner[];
  /** The person is not shown to readers yet, so the other's name stays. */
  isWaiting: boolean;
  /** Where to go afterwards; the page of the one that stays when null. */
  back: string | null;
  action: (form: FormData) => Promise<void>;
};

/** Who could be the same person; one chooses which of the two names stays. */
export function MergeChoices({ person, candidates, isWaiting, back, action }: MergeChoicesProps) {
  return (
    <ul className="max-w-column divide-y divide-rule">
      {candidates.map((other) => (
        <li key={other.id} className="grid gap-1 py-3 first:pt-1">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <a href={personAddress(other.slug)} className="font-serif text-row">
              {other.name}
            </a>
            <span className="text-small text-ink-soft">{countWords(other.articleCount, "article")}</span>
          </p>
          <Disclosure summary={`This is ${person.name} too`}>
            <div className="flex flex-wrap gap-3 pl-4">
              {isWaiting ? null : <Merge from={other} into={person} back={back} action={action} />}
              <Merge from={person} into={other} back={back} action={action} />
            </div>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

type MergeProps = { from: MergePartner; into: MergePartner; back: string | null; action: MergeChoicesProps["action"] };

function Merge({ from, into, back, action }: MergeProps) {
  return (
    <form action={action}>
      <BackField path={back ?? personAddress(into.slug)} />
      <input type="hidden" name="fromId" value={from.id} />
      <input type="hidden" name="intoId" value={into.id} />
      <input type="hidden" name="intoName" value={into.name} />
      <Button aria-label={`Make one person, named ${into.name}, address ${into.slug}`}>
        One person, named {into.name}
      </Button>
    </form>
  );
}
