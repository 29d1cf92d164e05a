import { Button } from "@/components/ui/button";
import { FoldedFilter } from "@/components/ui/folded-filter";
import { Link } from "@/components/ui/link";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { PersonQuery } from "@/lib/archive/reading/people/schema";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";
import { ArticleFilterFields, isFiltered } from "./article-filter";

type TogetherFilterProps = { query: PersonQuery; publications: PublicationRef[] };

/** Which articles count: a plain GET form, so that every answer has an address. */
export function TogetherFilter({ query, publications }: TogetherFilterProps) {
  const says = words().people;
  return (
    <FoldedFilter isOpen={isFiltered(query)}>
      <form
        action={inLanguage("/people/together")}
        aria-label={says.filter}
        className="mb-6 grid grid-cols-2 items-end gap-3 lg:grid-cols-[14rem_10rem_10rem_auto_1fr]"
      >
        <ArticleFilterFields filter={query} publications={publications} />
        <Button tone="accent">{says.lookUp.show}</Button>
        {isFiltered(query) ? (
          <p className="text-small">
            <Link href="/people/together">{says.together.wholeArchive}</Link>
          </p>
        ) : null}
      </form>
    </FoldedFilter>
  );
}
