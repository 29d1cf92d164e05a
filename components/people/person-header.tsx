import { countWords } from "@/components/ui/count-words";
import { MetaLine } from "@/components/ui/meta-line";
import { PageHeader } from "@/components/ui/page-header";
import type { PersonView } from "@/lib/archive/reading/people/get-person";
import { DateSpan } from "./date-span";

/** Who it is in one line: an editor's words, else as what it is named most often; and how often it is printed. */
export function PersonHeader({ person }: { person: PersonView }) {
  const { articleCount, sources, first, last } = person.overTime;
  const { role, note, wikidataId } = person;
  const lead = note ?? (role ? `Named most often as “${role}”.` : null);
  return (
    <PageHeader kicker="Person" title={person.name} lead={lead}>
      <MetaLine>
        {articleCount > 0 ? countWords(articleCount, "article") : null}
        {articleCount > 0 ? countWords(sources.length, "publication") : null}
        {first ? <DateSpan first={first} last={last} /> : null}
        {wikidataId ? <a href={`https://www.wikidata.org/wiki/${encodeURIComponent(wikidataId)}`}>Wikidata</a> : null}
      </MetaLine>
    </PageHeader>
  );
}
