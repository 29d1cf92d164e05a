import { ChoiceList } from "@/components/ui/choice-list";
import { type CountedWords, sayCount } from "@/components/ui/counted-words";
import type { Suggestion } from "@/lib/archive/reading/search/suggest/suggestion";
import type { KeptSearch } from "./kept-searches";

type SuggestionListProps = {
  words: SuggestionWords;
  suggestions: (Suggestion | KeptSearch)[];
  active: number;
  listId: string;
  optionId: (at: number) => string;
};

type Kind = (Suggestion | KeptSearch)["kind"];
export type SuggestionWords = { suggestionList: string; kinds: Record<Kind, string>; articles: CountedWords };

/** The list below the search box: what may be meant, each with what kind of thing it is. */
export function SuggestionList({ suggestions, words, ...list }: SuggestionListProps) {
  return (
    <ChoiceList
      {...list}
      label={words.suggestionList}
      className="fixed inset-x-3 z-20 md:absolute md:inset-x-auto md:top-full md:left-0 md:w-full md:min-w-[24rem]"
      choices={suggestions.map((suggestion) => ({
        key: `${suggestion.kind} ${suggestion.address}`,
        address: suggestion.address,
        label: suggestion.label,
        line: writeLine(suggestion, words),
      }))}
    />
  );
}

function writeLine({ kind, line, articleCount }: Suggestion | KeptSearch, words: SuggestionWords): string {
  const kindWords = kind === "section" ? null : words.kinds[kind];
  const count = articleCount === null ? null : sayCount(words.articles, articleCount);
  return [kindWords, line, count].filter(Boolean).join(" · ");
}
