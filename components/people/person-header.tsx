import { MetaLine } from "@/components/ui/meta-line";
import { OutsideLink } from "@/components/ui/outside-link";
import { PageHeader } from "@/components/ui/page-header";
import type { PersonView } from "@/lib/archive/reading/people/get-person";
import { words } from "@/messages/words";
import { DateSpan } from "./date-span";

/** Who it is in one line: an editor's words, else as what it is named most often; and how often it is printed. */
export function PersonHeader({ person }: { person: PersonView }) {
  const { people: says, parts } = words();
  const { articleCount, sources, first, last } = person.overTime;
  const { role, note, wikidataId } = person;
  const lead = note ?? (role ? says.namedAs(role) : null);
  return (
    <PageHeader kicker={says.one} title={<bdi>{person.name}</bdi>} lead={lead}>
      <MetaLine>
        {articleCount > 0 ? parts.articles(articleCount) : null}
        {articleCount > 0 ? parts.publications(sources.length) : null}
        {first ? <DateSpan first={first} last={last} /> : null}
        {wikidataId ? (
          <OutsideLink to={`https://www.wikidata.org/wiki/${encodeURIComponent(wikidataId)}`} words="Wikidata" />
        ) : null}
      </MetaLine>
    </PageHeader>
  );
}
