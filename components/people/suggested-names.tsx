import { countWords } from "@/components/ui/count-words";
import type { SuggestedPerson } from "@/lib/archive/reading/people/suggest-people";

type SuggestedNamesProps = {
  people: SuggestedPerson[];
  active: number;
  listId: string;
  optionId: (at: number) => string;
};

/** The list below a name that is being typed: who it may be, in one line each. */
export function SuggestedNames({ people, active, listId, optionId }: SuggestedNamesProps) {
  if (people.length === 0) return null;
  return (
    <div
      id={listId}
      role="listbox"
      aria-label="People"
      className="absolute top-full left-0 z-10 mt-1 max-h-[70vh] w-full min-w-[min(22rem,calc(100vw-2.5rem))] overflow-y-auto rounded-[3px] border border-edge bg-paper py-1 shadow-lg"
    >
      {people.map((person, at) => (
        // Keys are heard by the field, which keeps the focus; the pointer must not take it away before the click.
        <div
          key={person.id}
          id={optionId(at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className="cursor-pointer px-3 py-1.5 hover:bg-accent-soft aria-selected:bg-accent-soft"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => window.location.assign(person.address)}
          onKeyDown={undefined}
        >
          <span className="block font-[520] font-serif leading-snug">{person.name}</span>
          <span className="block truncate text-[0.8125rem] text-ink-soft">
            {[person.line, countWords(person.articleCount, "article"), person.isExact ? null : "written otherwise"]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </div>
      ))}
    </div>
  );
}
