import { countWords } from "@/components/ui/count-words";
import { MetaLine } from "@/components/ui/meta-line";
import { PageHeader } from "@/components/ui/page-header";
import type { PersonView } from "@/lib/people/get-person";
import { DateSpan } from "./date-span";

/** Who it is in one line: the name, and as what and how often it is printed. */
export function PersonHeader({ person }: { person: PersonView }) {
  const { articleCount, sources, first, last } = person.overTime;
  const { role } = person;
  return (
    <PageHeader kicker="Person" title={person.name} lead={role ? `Named most often as “${role}”.` : null}>
      <MetaLine>
        {articleCount > 0 ? countWords(articleCount, "article") : null}
        {articleCount > 0 ? countWords(sources.length, "publication") : null}
        {first ? <DateSpan first={first} last={last} /> : null}
      </MetaLine>
    </PageHeader>
  );
}
