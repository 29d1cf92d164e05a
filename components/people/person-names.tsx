import { formatCount } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Spelling } from "@/lib/archive/reading/people/list-spellings";
import { words } from "@/messages/words";

/** How the name is written: full names with their counts, short forms folded away after the first few. */
export function PersonNames({ spellings }: { spellings: Spelling[] }) {
  const says = words().people.names;
  const full = spellings.filter((spelling) => spelling.isFullName);
  const short = spellings.filter((spelling) => !spelling.isFullName);
  return (
    <section aria-labelledby="names-heading">
      <SectionHeading id="names-heading" level={2}>
        {says.title}
      </SectionHeading>
      <Forms spellings={full} />
      {short.length > 0 ? (
        <Disclosure summary={says.shortForms(short.length)}>
          <Forms spellings={short} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Forms({ spellings }: { spellings: Spelling[] }) {
  const { names, mentions } = words().people;
  return (
    <ul className="grid gap-0.5 text-plain">
      {spellings.map(({ form, mentionCount, isEditors }) => (
        <li key={form} className="flex justify-between gap-4">
          <span>
            <bdi>{form}</bdi>
            {isEditors ? <span className="text-note text-ink-soft"> {names.fromEditor}</span> : null}
          </span>
          <span className="text-ink-soft" title={mentions(mentionCount)}>
            <span aria-hidden="true" className="numeric">
              {formatCount(mentionCount)}
            </span>
            <span className="sr-only">{mentions(mentionCount)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
