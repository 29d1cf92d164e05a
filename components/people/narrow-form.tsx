import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FoldedFilter } from "@/components/ui/folded-filter";
import type { PersonRef, PublicationRef } from "@/lib/archive/reading/articles/types";
import type { ArticleFilter } from "@/lib/archive/reading/people/schema";
import { words } from "@/messages/words";
import { ArticleFilterFields, isFiltered } from "./article-filter";

type NarrowFormProps = {
  /** The address of the list it narrows. */
  action: string;
  label: string;
  personLabel: string;
  query: ArticleFilter & { person: string | null };
  person: PersonRef | null;
  publications: PublicationRef[];
  /** Below the fields. */
  children: ReactNode;
};

/** Narrows a list to a person, a publication and a period; a plain GET form. */
export function NarrowForm({ action, label, personLabel, query, person, publications, children }: NarrowFormProps) {
  return (
    <FoldedFilter isOpen={isFiltered(query) || query.person !== null}>
      <form
        action={action}
        aria-label={label}
        className="no-print mb-8 grid grid-cols-2 items-end gap-3 lg:grid-cols-[minmax(12rem,1fr)_12rem_10rem_10rem_auto]"
      >
        <Field
          name="person"
          type="search"
          label={personLabel}
          defaultValue={person?.name ?? query.person ?? ""}
          maxLength={100}
          autoComplete="off"
          className="col-span-2 lg:col-span-1"
        />
        <ArticleFilterFields filter={query} publications={publications} />
        <Button tone="accent">{words().parts.show}</Button>
        {children}
      </form>
    </FoldedFilter>
  );
}
