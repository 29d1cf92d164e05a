import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdminPage } from "@/app/admin/admin-page";
import { PERSON_ACTIONS } from "@/app/decisions/person-decisions";
import type { PageQuery } from "@/app/page-query";
import { admitEditor } from "@/app/session";
import { PersonCorrections } from "@/components/decisions/person-corrections";
import { MetaLine } from "@/components/ui/meta-line";
import { PageHeader } from "@/components/ui/page-header";
import { toLocalPath } from "@/lib/accounts/local-path";
import { correctPersonAddress, mergeAddress, personAddress, readId } from "@/lib/addresses";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = { title: "Correct a person" };

type Props = { params: Promise<{ id: string }>; searchParams: PageQuery };

/** The corrections of one person, for whoever comes from a preview and goes back there. */
export default async function CorrectPersonPage({ params, searchParams }: Props) {
  const id = readId((await params).id) ?? notFound();
  const back = toLocalPath((await searchParams).back, "/admin/decisions");
  const path = correctPersonAddress(id, back);
  await admitEditor(path);
  const { person } = await getArchive().people.listMergeCandidates(id, "").catch(orNotFound);
  return (
    <AdminPage current="/admin/imports" path={path} query={searchParams}>
      <PageHeader kicker="Correct a person" title={person.name}>
        <MetaLine>
          <a href={back}>Back to where you were</a>
          <a href={personAddress(person.slug)}>The person's page</a>
        </MetaLine>
      </PageHeader>
      <PersonCorrections
        isOpen
        person={person}
        back={back}
        mergeHref={mergeAddress(id, back)}
        actions={PERSON_ACTIONS}
      />
    </AdminPage>
  );
}

function orNotFound(error: unknown): never {
  if (error instanceof AppError && error.code === "not-found") notFound();
  throw error;
}
