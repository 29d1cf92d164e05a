import { PersonDecisions, RestorePerson } from "@/app/_desk/person-decisions";
import { SaidHere } from "@/app/_desk/said-here";
import { findEditor } from "@/app/_web/session";
import { GonePage } from "@/components/layout/gone-page";
import { HiddenPerson } from "@/components/people/hidden-person";
import { NoPerson } from "@/components/people/no-person";
import { PersonSheet } from "@/components/people/person-sheet";
import { personAddress } from "@/lib/addresses";
import { readPersonQuery } from "@/lib/archive/reading/people/schema";
import { getArchive } from "@/lib/server";
import { loadPerson } from "./load-person";
import type { PersonPageProps } from "./person-metadata";

export { generateMetadata } from "./person-metadata";

export default async function PersonPage({ params, searchParams }: PersonPageProps) {
  const { slug } = await params;
  const [found, sources, editor] = await Promise.all([
    loadPerson(slug, await searchParams),
    getArchive().publications.listPublications(),
    findEditor(),
  ]);
  if (found.isGone) return <GonePage {...found} />;
  const { value } = found;
  const editing = { back: personAddress(slug), isEditor: editor !== null };
  return (
    <>
      <SaidHere query={searchParams} path={editing.back} />
      {value.state === "rejected" ? (
        <NoPerson name={value.name}>
          <RestorePerson person={value} {...editing} />
        </NoPerson>
      ) : null}
      {value.state === "hidden" ? (
        <HiddenPerson notice={value.notice}>
          <RestorePerson person={value} {...editing} />
        </HiddenPerson>
      ) : null}
      {value.state === "active" ? (
        <PersonSheet
          person={value.person}
          query={readPersonQuery(await searchParams)}
          publications={sources}
          corrections={<PersonDecisions person={value.person} {...editing} />}
        />
      ) : null}
    </>
  );
}
