/** One box for words, "phrases", person:, source:, after:, before:. A plain form: it needs no script. */
export function SearchBox({ query = "", id }: { query?: string; id?: string }) {
  return (
    <search>
      <form action="/search" method="get" className="flex">
        <input
          type="search"
          name="q"
          id={id}
          defaultValue={query}
          aria-label="Search the archive"
          placeholder="Names, words, dates"
          className="h-9 w-full min-w-0 rounded-l-[3px] border border-edge border-r-0 bg-paper px-3 text-[0.9375rem] placeholder:text-ink-soft md:w-56"
        />
        <button
          type="submit"
          className="h-9 rounded-r-[3px] border border-edge bg-surface px-3 text-[0.875rem] hover:bg-accent-soft"
        >
          Search
        </button>
      </form>
    </search>
  );
}
