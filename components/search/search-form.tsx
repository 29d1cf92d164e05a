import { Button } from "@/components/ui/button";
import { CONTROL } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";
import { SearchField } from "./search-field";
import { searchWords } from "./search-words";

/** The one box. What is written in it is the whole query, filters included, so that it can be kept and sent on. */
export function SearchForm({ query, sort }: { query: string; sort: string }) {
  const says = words().search;
  return (
    <search className="mb-6 block max-w-column">
      <form action={inLanguage("/search")} method="get" className="flex gap-2">
        {sort === "relevance" ? null : <input type="hidden" name="sort" value={sort} />}
        <SearchField
          query={query}
          words={searchWords()}
          placeholder={says.hint}
          className={`${CONTROL} min-h-11 text-row`}
        />
        <Button tone="accent" className="shrink-0 whitespace-nowrap">
          {says.title}
        </Button>
      </form>
      <p className="mt-1.5 text-note text-ink-soft">
        <Link href="/search/help">{says.helpLink}</Link> · <Link href="/search/list">{says.list.title}</Link>
      </p>
    </search>
  );
}
