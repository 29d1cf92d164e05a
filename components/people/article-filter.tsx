import { CONTROL, Field } from "@/components/ui/field";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { ArticleFilter } from "@/lib/archive/reading/people/schema";
import { words } from "@/messages/words";

type ArticleFilterProps = { filter: ArticleFilter; publications: PublicationRef[] };

/** The fields by which lists are narrowed: publication and period. They stand inside a form of the caller's. */
export function ArticleFilterFields({ filter, publications }: ArticleFilterProps) {
  const { publication, allPublications, from, to } = words().parts;
  return (
    <>
      <div className="grid gap-1">
        <label htmlFor="field-source" className="text-small">
          {publication}
        </label>
        <select id="field-source" name="source" defaultValue={filter.source ?? ""} className={CONTROL}>
          <option value="">{allPublications}</option>
          {publications.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Field name="from" type="date" label={from} defaultValue={filter.from ?? ""} />
      <Field name="to" type="date" label={to} defaultValue={filter.to ?? ""} />
    </>
  );
}

export function isFiltered({ source, from, to }: ArticleFilter): boolean {
  return source !== null || from !== null || to !== null;
}
