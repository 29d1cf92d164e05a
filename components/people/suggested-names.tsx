import { ChoiceList } from "@/components/ui/choice-list";
import { countWords } from "@/components/ui/count-words";
import type { SuggestedPerson } from "@/lib/archive/reading/people/suggest-people";

type SuggestedNamesProps = {
  people: SuggestedPerson[];
  active: number;
  listId: string;
  optionId: (at: number) => string;
};

/** The list below a name that is being typed: who it may be, in one line each. */
export function SuggestedNames({ people, ...list }: SuggestedNamesProps) {
  return (
    <ChoiceList
      {...list}
      label="People"
      className="absolute top-full left-0 z-10 w-full min-w-[min(22rem,calc(100vw-2.5rem))]"
      choices={people.map((person) => ({
        key: String(person.id),
        address: person.address,
        label: person.name,
        line: [person.line, countWords(person.articleCount, "article"), person.isExact ? null : "written otherwise"]
          .filter(Boolean)
          .join(" · "),
      }))}
    />
  );
}
