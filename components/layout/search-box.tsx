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
          aria-label={search}
          className={`shrink-0 whitespace-nowrap rounded-e-control border border-edge bg-surface px-3 hover:bg-accent-soft ${SIZES[size]}`}
        >
          <span className={isLarge ? undefined : "max-[22.5rem]:hidden"}>{search}</span>
          {isLarge ? null : <Lens />}
        </button>
      </form>
    </search>
  );
}

/** In place of the word where it would leave too little of the box. */
function Lens() {
  return (
    <svg viewBox="0 0 16 16" className="size-4 min-[22.5rem]:hidden" aria-hidden="true" focusable="false">
      <path
        d="M10.6 10.6L14 14M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
      />
    </svg>
  );
}
