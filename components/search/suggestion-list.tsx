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
export function SuggestionList({ suggestions, active, listId, optionId }: SuggestionListProps) {
  if (suggestions.length === 0) return null;
  return (
    <div
      id={listId}
      role="listbox"
      aria-label="Suggestions"
      className="fixed inset-x-3 z-20 mt-1 max-h-[70vh] overflow-y-auto md:absolute md:inset-x-auto md:top-full md:left-0 md:w-full md:min-w-[24rem] rounded-[3px] border border-edge bg-paper py-1 text-left shadow-lg"
    >
      {suggestions.map((suggestion, at) => (
        // Keys are heard by the field, which keeps the focus; the pointer must not take it away before the click.
        <div
          key={`${suggestion.kind} ${suggestion.address}`}
          id={optionId(at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className="cursor-pointer px-3 py-1.5 hover:bg-accent-soft aria-selected:bg-accent-soft"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => window.location.assign(suggestion.address)}
          onKeyDown={undefined}
        >
          <span className="block truncate font-[520] font-serif leading-snug">{suggestion.label}</span>
          <span className="block truncate text-[0.8125rem] text-ink-soft">{writeLine(suggestion)}</span>
        </div>
      ))}
    </div>
  );
}

function writeLine({ kind, line, articleCount }: Suggestion | KeptSearch): string {
  const kindWords = kind === "section" ? null : KINDS[kind];
  const count = articleCount === null ? null : countWords(articleCount, "article");
  return [kindWords, line, count].filter(Boolean).join(" · ");
}
