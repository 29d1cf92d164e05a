import type { Metadata } from "next";
import { undoDecisionAction } from "@/app/_desk/actions";
import { orNotFound } from "@/app/_web/or-not-found";
import type { PageQuery } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { LearnedLines } from "@/components/splits/learned-lines";
import { PublicationLayout } from "@/components/splits/publication-desk";
import { PageHeader } from "@/components/ui/page-header";
import { publicationDeskAddress } from "@/lib/addresses";
import { getArchive } from "@/lib/server";
import { readLearnedAction, setLearnedAction } from "./actions";

export const metadata: Metadata = { title: "Rules of a publication" };

type Props = { params: Promise<{ key: string }>; searchParams: PageQuery };

export default async function PublicationDeskPage({ params, searchParams }: Props) {
  const key = decodeURIComponent((await params).key);
  const path = publicationDeskAddress(key);
  await admitEditor(path);
  const desk = await getArchive().splits.getPublication(key).catch(orNotFound);
  return (
    <AdminPage current="/admin/imports" path={path} query={searchParams}>
      <PageHeader
        kicker="Rules of a publication"
        title={desk.name}
        lead="How its issues are split: what editors made a rule, what its issues taught, the sections that were found, and what is left out."
      >
        <p>
          <a href={desk.address}>Its issues</a>
        </p>
      </PageHeader>
      <PublicationLayout desk={desk} path={path} undo={undoDecisionAction}>
        <LearnedLines desk={desk} path={path} set={setLearnedAction} readAgain={readLearnedAction} />
      </PublicationLayout>
    </AdminPage>
  );
}
