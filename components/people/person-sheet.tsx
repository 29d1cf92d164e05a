import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { PublicationRef } from "@/lib/archive/reading/articles/types";
import type { PersonView } from "@/lib/archive/reading/people/get-person";
import type { PersonQuery } from "@/lib/archive/reading/people/schema";
import { words } from "@/messages/words";
import { withQuery } from "./people-href";
import { PersonArticles } from "./person-articles";
import { PersonCompany } from "./person-company";
import { PersonEvents } from "./person-events";
import { PersonHeader } from "./person-header";
import { PersonNames } from "./person-names";
import { PersonNarrowing } from "./person-narrowing";
import { PersonOverTime } from "./person-over-time";
import { PersonQuotations } from "./person-quotations";
import { PersonRoles } from "./person-roles";

type PersonSheetProps = {
  person: PersonView;
  query: PersonQuery;
  publications: PublicationRef[];
  /** What an editor may do here. */
  corrections?: ReactNode;
};

/** All a person's page tells; beside what it did, who it is and in which company. On a phone the articles come last. */
export function PersonSheet({ person, query, publications, corrections }: PersonSheetProps) {
  const says = words().people;
  const { source, from, to } = query;
  const allHref = withQuery("/events", { person: person.slug, source, from, to });
  return (
    <>
      <PersonHeader person={person} />
      {person.overTime.articleCount === 0 ? <Notice>{says.notNamed}</Notice> : null}
      <PersonOverTime person={person} query={query} />
      {person.overTime.articleCount > 0 ? (
        <PersonNarrowing person={person} query={query} publications={publications} />
      ) : null}
      <div className="grid gap-12 md:grid-cols-[1fr_19rem] md:grid-rows-[auto_1fr] md:gap-x-14 lg:grid-cols-[1fr_22rem]">
        <div className="grid min-w-0 content-start gap-12">
          <PersonEvents events={person.events} allHref={allHref} />
          <PersonQuotations quotations={person.quotations} name={person.name} />
        </div>
        <aside aria-label={says.about(person.name)} className="grid min-w-0 content-start gap-10 md:row-span-2">
          <PersonRoles roles={person.roles} />
          <PersonCompany person={person} query={query} />
          <PersonNames spellings={person.spellings} />
          {corrections}
        </aside>
        {person.overTime.articleCount > 0 ? (
          <div className="min-w-0">
            <PersonArticles person={person} query={query} />
          </div>
        ) : null}
      </div>
    </>
  );
}
