import { prepareCount } from "@/components/ui/counted-words";
import { words } from "@/messages/words";
import type { SearchWords } from "./search-field";

/** What the search box says, for the component of the browser. */
export function searchWords(): SearchWords {
  const { search, people, parts } = words();
  const { label, suggestionList, kinds } = search;
  return {
    ...{ label, suggestionList, kinds },
    suggestions: prepareCount(people.lookUp.suggestions),
    articles: prepareCount(parts.articles),
  };
}
