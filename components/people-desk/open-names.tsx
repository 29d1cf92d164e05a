import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { OpenName } from "@/lib/archive/desk/people/list-review";
import { MentionQuote } from "./mention-quote";
import { WhoFields } from "./who-fields";

type Act = (form: FormData) => Promise<void>;
type OpenNamesProps = { names: OpenName[]; back: string; action: Act };

/** Names that several persons share: one picks who is meant, in all mentions of the article at once. */
export function OpenNames({ names, back, action }: OpenNamesProps) {
  return (
    <ol className="max-w-column divide-y divide-rule">
      {names.map((name) => (
        <li key={name.mentionIds[0]} className="grid gap-2 py-4 first:pt-1">
          <OpenNameBody name={name} />
          <div className="flex flex-wrap gap-2">
            {name.candidates.map((person) => (
              <form key={person.id} action={action}>
                <Subject name={name} back={back} />
                <input type="hidden" name="toId" value={person.id} />
                <Button aria-label={`${name.form} in ${name.article.title} is ${person.name} (${person.slug})`}>
                  {person.name}
                </Button>
              </form>
            ))}
          </div>
          <Disclosure summary="Someone else, or no one">
            <form action={action} className="grid justify-items-start gap-3 pb-2">
              <Subject name={name} back={back} />
              <WhoFields fieldId={`open-${name.mentionIds[0]}`} candidates={[]} />
              <p className="flex flex-wrap gap-2">
                <Button name="verdict" value="person">
                  This is the person
                </Button>
                <Button name="verdict" value="nobody" tone="danger">
                  Not a person
                </Button>
              </p>
            </form>
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}

/** A name in its article, and why it is left open. */
export function OpenNameBody({ name }: { name: OpenName }) {
  return (
    <>
      <p>
        <span className="font-serif text-row">{name.form}</span>{" "}
        <span className="text-note text-ink-soft">
          in <a href={name.article.address}>{name.article.title}</a>
        </span>
      </p>
      <ul className="grid gap-1.5 text-small">
        {name.quotes.map((quote) => (
          <li key={quote.before + quote.after} className="border-doubt border-l-2 pl-3">
            <MentionQuote quote={quote} />
          </li>
        ))}
      </ul>
      <p className="text-note text-ink-soft">{name.reason.words}</p>
    </>
  );
}

function Subject({ name, back }: { name: OpenName; back: string }) {
  return (
    <>
      <BackField path={back} />
      <input type="hidden" name="articleId" value={name.article.id} />
      {name.mentionIds.map((id) => (
        <input key={id} type="hidden" name="mentionId" value={id} />
      ))}
    </>
  );
}
