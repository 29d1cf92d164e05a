import { countWords, formatCount } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Spelling } from "@/lib/archive/reading/people/list-spellings";

/** How the name is written: full names with their counts, short forms folded away after the first few. */
export function PersonNames({ spellings }: { spellings: Spelling[] }) {
  const full = spellings.filter((spelling) => spelling.isFullName);
  const short = spellings.filter((spelling) => !spelling.isFullName);
  return (
    <section aria-labelledby="names-heading">
      <SectionHeading id="names-heading" level={2}>
        Names and spellings
      </SectionHeading>
      <Forms spellings={full} />
      {short.length > 0 ? (
        <Disclosure summary={`and ${countWords(short.length, "short form")}`}>
          <Forms spellings={short} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Forms({ spellings }: { spellings: Spelling[] }) {
  return (
    <ul className="grid gap-0.5 text-[0.9375rem]">
      {spellings.map(({ form, mentionCount, isEditors }) => (
        <li key={form} className="flex justify-between gap-4">
          <span>
            {form}
            {isEditors ? <span className="text-[0.8125rem] text-ink-soft"> (an editor’s)</span> : null}
          </span>
          <span className="text-ink-soft" title={countWords(mentionCount, "mention")}>
            <span className="numeric">{formatCount(mentionCount)}</span>
            <span className="sr-only"> {mentionCount === 1 ? "mention" : "mentions"}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
