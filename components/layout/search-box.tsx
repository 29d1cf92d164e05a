import { SearchField } from "@/components/search/search-field";
import { searchWords } from "@/components/search/search-words";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";

const SIZES = { small: "h-9 text-plain", large: "h-12 text-row" };

type SearchBoxProps = { query?: string; size?: keyof typeof SIZES };

/** One box for words, names, dates and fields, on every page. A plain form: it needs no script. */
export function SearchBox({ query = "", size = "small" }: SearchBoxProps) {
  const isLarge = size === "large";
  const { searchArchive, searchSite, searchHint, search } = words().layout;
  return (
    <search aria-label={isLarge ? searchArchive : searchSite}>
      <form action={inLanguage("/search")} method="get" className="flex">
        <SearchField
          query={query}
          words={searchWords()}
          placeholder={searchHint}
          className={`w-full min-w-0 text-ellipsis rounded-s-control border border-edge border-e-0 bg-paper px-3 placeholder:text-ink-soft ${SIZES[size]}`}
        />
        <button
          type="submit"
          className={`shrink-0 whitespace-nowrap rounded-e-control border border-edge bg-surface px-3 hover:bg-accent-soft ${SIZES[size]}`}
        >
          {search}
        </button>
      </form>
    </search>
  );
}
