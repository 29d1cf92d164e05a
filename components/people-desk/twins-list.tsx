import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { countWords } from "@/components/ui/count-words";
import { personAddress } from "@/lib/addresses";
import type { Twins } from "@/lib/archive/desk/people/weigh-twins";
import type { MergePartner } from "@/lib/archive/reading/people/list-merge-candidates";

type Act = (form: FormData) => Promise<void>;
type TwinsListProps = { twins: Twins[]; back: string; merge: Act; keepApart: Act };

/** Entries that may be one person, likeliest first, with what speaks for it; one chooses which name stays. */
export function TwinsList({ twins, back, merge, keepApart }: TwinsListProps) {
  return (
    <ol className="max-w-column divide-y divide-rule">
      {twins.map(({ people: [one, other], reasons }) => (
        <li key={`${one.id} ${other.id}`} className="grid gap-2 py-4 first:pt-1">
          <TwinsBody one={one} other={other} reasons={reasons} />
          <div className="flex flex-wrap gap-2">
            <Merge from={other} into={one} back={back} action={merge} />
            <Merge from={one} into={other} back={back} action={merge} />
            <form action={keepApart}>
              <BackField path={back} />
              <input type="hidden" name="personId" value={one.id} />
              <input type="hidden" name="otherId" value={other.id} />
              <Button aria-label={`${one.name} and ${other.name} are two persons`}>Two persons</Button>
            </form>
          </div>
        </li>
      ))}
    </ol>
  );
}

type TwinsBodyProps = { one: MergePartner; other: MergePartner; reasons: readonly string[] };

/** Two entries that may be one person, and what speaks for it. */
export function TwinsBody({ one, other, reasons }: TwinsBodyProps) {
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Side person={one} />
        <span className="text-ink-soft">and</span>
        <Side person={other} />
      </p>
      <ul className="text-small text-ink-soft">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}

function Side({ person }: { person: MergePartner }) {
  return (
    <span>
      <a href={personAddress(person.slug)} className="font-serif text-row">
        {person.name}
      </a>{" "}
      <span className="text-note text-ink-soft">{countWords(person.articleCount, "article")}</span>
    </span>
  );
}

type MergeProps = { from: MergePartner; into: MergePartner; back: string; action: Act };

function Merge({ from, into, back, action }: MergeProps) {
  return (
    <form action={action}>
      <BackField path={back} />
      <input type="hidden" name="fromId" value={from.id} />
      <input type="hidden" name="intoId" value={into.id} />
      <input type="hidden" name="intoName" value={into.name} />
      <Button aria-label={`One person, named ${into.name}, address ${into.slug}`}>One person, {into.name}</Button>
    </form>
  );
}
