import { Button } from "@/components/ui/button";
import { FoldedFilter } from "@/components/ui/folded-filter";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { ArticleFilter } from "@/lib/archive/reading/people/schema";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";
import { ArticleFilterFields, isFiltered } from "./article-filter";

type SheetFilterProps = {
  /** The address of the page whose list it narrows. */
  address: string;
  query: ArticleFilter;
  publications: PublicationRef[];
};

/** Narrows the page of an author or outlet to a publication and a period; a plain GET form. */
export function SheetFilter({ address, query, publications }: SheetFilterProps) {
  return (
    <FoldedFilter isOpen={isFiltered(query)}>
      <form
        action={inLanguage(address)}
        aria-label={words().parts.filterBy}
        className="no-print mb-8 grid max-w-column grid-cols-2 items-end gap-3 sm:grid-cols-[1fr_1fr_1fr_auto]"
      >
        <ArticleFilterFields filter={query} publications={publications} />
        <Button tone="accent">{words().parts.show}</Button>
      </form>
    </FoldedFilter>
  );
}
