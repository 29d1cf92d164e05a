import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PERSON_ACTIONS } from "@/app/_desk/person-decisions";
import { orNotFound } from "@/app/_web/or-not-found";
import type { PageQuery } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { PersonTools } from "@/components/people-desk/person-tools";
import { MetaLine } from "@/components/ui/meta-line";
import { PageHeader } from "@/components/ui/page-header";
import { correctPersonAddress, mergeAddress, personAddress, readId, splitAddress } from "@/lib/addresses";
import { toLocalPath } from "@/lib/archive/accounts/local-path";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = { title: "Correct a person" };

type Props = { params: Promise<{ id: string }>; searchParams: PageQuery };

/** The corrections of one person, for whoever comes from a preview or a list and goes back there. */
export default async function CorrectPersonPage({ params, searchParams }: Props) {
  const id = readId((await params).id) ?? notFound();
  const back = toLocalPath((await searchParams).back, "/admin/decisions");
  const path = correctPersonAddress(id, back);
  await admitEditor(path);
  const person = await getArchive().peopleDesk.getPerson(id).catch(orNotFound);
  return (
    <AdminPage current="/admin/people" path={path} query={searchParams}>
      <PageHeader kicker="Correct a person" title={person.name} lead={person.note}>
        <MetaLine>
          <a href={back}>Back to where you were</a>
          <a href={personAddress(person.slug)}>The person's page</a>
          {person.status === "active" ? null : `not shown to readers: ${person.status}`}
        </MetaLine>
      </PageHeader>
      <PersonTools
        isOpen
        person={person}
        back={back}
        mergeHref={mergeAddress(person.id, back)}
        splitHref={splitAddress(person.id)}
        actions={PERSON_ACTIONS}
      />
    </AdminPage>
  );
}
