import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { countWords } from "@/components/ui/count-words";
import { mergeAddress } from "@/lib/addresses";
import type { WaitingPerson } from "@/lib/archive/desk/people/list-review";
import { MentionQuote } from "./mention-quote";

type Act = (form: FormData) => Promise<void>;
type WaitingListProps = { people: WaitingPerson[]; back: string; confirm: Act; reject: Act };

/** New names the tagger was not sure of: a person, somebody known, or no person. */
export function WaitingList({ people, back, confirm, reject }: WaitingListProps) {
  return (
    <ol className="max-w-column divide-y divide-rule">
      {people.map((person) => (
        <li key={person.id} className="grid gap-2 py-4 first:pt-1">
          <WaitingBody person={person} />
          <div className="flex flex-wrap items-center gap-2">
            <Verdict person={person} back={back} action={confirm} words="A person" />
            <Verdict person={person} back={back} action={reject} words="Not a person" isDanger />
            <a href={mergeAddress(person.id, back)} className="plain-link text-plain">
              Somebody known …
            </a>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A new name with the passages that name it. */
export function WaitingBody({ person }: { person: WaitingPerson }) {
  return (
    <>
      <p>
        <span className="font-serif text-row">{person.name}</span>{" "}
        <span className="text-note text-ink-soft">{countWords(person.articleCount, "article")}</span>
      </p>
      <ul className="grid gap-1.5 text-small">
        {person.seen.map(({ article, quote, confidence, reason }) => (
          <li key={`${article.id} ${quote.before}`} className="border-doubt border-l-2 pl-3">
            <MentionQuote quote={quote} />
            <p className="text-note text-ink-soft">
              <a href={article.address}>{article.title}</a>. {reason.words} {Math.round(confidence * 100)} % sure.
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

type VerdictProps = { person: WaitingPerson; back: string; action: Act; words: string; isDanger?: boolean };

function Verdict({ person, back, action, words, isDanger = false }: VerdictProps) {
  return (
    <form action={action}>
      <BackField path={back} />
      <input type="hidden" name="personId" value={person.id} />
      <Button tone={isDanger ? "danger" : "plain"} aria-label={`${person.name}: ${words.toLowerCase()}`}>
        {words}
      </Button>
    </form>
  );
}
