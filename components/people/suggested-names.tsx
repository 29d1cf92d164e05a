import { ChoiceList } from "@/components/ui/choice-list";
import { type CountedWords, sayCount } from "@/components/ui/counted-words";
import type { SuggestedPerson } from "@/lib/archive/reading/people/suggest-people";

type SuggestedNamesProps = {
  people: SuggestedPerson[];
  words: { people: string; writtenOtherwise: string; articles: CountedWords };
  active: number;
  listId: string;
  optionId: (at: number) => string;
};

/** The list below a name that is being typed: who it may be, in one line each. */
export function SuggestedNames({ people, words, ...list }: SuggestedNamesProps) {
  return (
    <ChoiceList
      {...list}
      label={words.people}
      className="absolute start-0 top-full z-10 w-full min-w-[min(22rem,calc(100vw-2.5rem))]"
      choices={people.map((person) => ({
        key: String(person.id),
        address: person.address,
        label: person.name,
        line: [
          person.line,
          sayCount(words.articles, person.articleCount),
          person.isExact ? null : words.writtenOtherwise,
        ]
          .filter(Boolean)
          .join(" · "),
      }))}
    />
  );
}
