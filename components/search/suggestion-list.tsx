import { ChoiceList } from "@/components/ui/choice-list";
import { countWords } from "@/components/ui/count-words";
import type { Suggestion } from "@/lib/archive/reading/search/suggest/suggestion";
import type { KeptSearch } from "./kept-searches";

type SuggestionListProps = {
  suggestions: (Suggestion | KeptSearch)[];
  active: number;
  listId: string;
  optionId: (at: number) => string;
};

const KINDS: Record<(Suggestion | KeptSearch)["kind"], string> = {
  date: "Date",
  person: "Person",
  publication: "Publication",
  event: "Event",
  section: "Section",
  article: "Article",
  recent: "Searched before",
};

/** The list below the search box: what may be meant, each with what kind of thing it is. */
export function SuggestionList({ suggestions, ...list }: SuggestionListProps) {
  return (
    <ChoiceList
      {...list}
      label="Suggestions"
      className="fixed inset-x-3 z-20 md:absolute md:inset-x-auto md:top-full md:left-0 md:w-full md:min-w-[24rem]"
      choices={suggestions.map((suggestion) => ({
        key: `${suggestion.kind} ${suggestion.address}`,
        address: suggestion.address,
        label: suggestion.label,
        line: writeLine(suggestion),
      }))}
    />
  );
}

function writeLine({ kind, line, articleCount }: Suggestion | KeptSearch): string {
  const kindWords = kind === "section" ? null : KINDS[kind];
  const count = articleCount === null ? null : countWords(articleCount, "article");
  return [kindWords, line, count].filter(Boolean).join(" · ");
}
