import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_web/or-not-found";
import { type PageQuery, readPage } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { FileContents } from "@/components/imports/file-contents";
import { FileFound } from "@/components/imports/file-preview";
import { ImportHead } from "@/components/imports/import-head";
import { NamelessFiles } from "@/components/imports/nameless-files";
import { Pagination } from "@/components/ui/pagination";
import { importAddress, readId } from "@/lib/addresses";
import { getArchive } from "@/lib/server";
import { namePublicationAction, publishAction, takeBackAction } from "../actions";
import { IMPORT_ACTIONS } from "./import-actions";

export const metadata: Metadata = { title: "Import" };

type Props = { params: Promise<{ id: string }>; searchParams: PageQuery };

export default async function ImportPage({ params, searchParams }: Props) {
  const id = readId((await params).id) ?? notFound();
  await admitEditor(importAddress(id));
  const page = readPage(await searchParams);
  const found = await getArchive().imports.get(id, { page }).catch(orNotFound);
  const path = page === 1 ? importAddress(id) : `${importAddress(id)}?page=${page}`;
  return (
    <AdminPage current="/admin/imports" path={path} query={searchParams}>
      <ImportHead found={found} publish={publishAction} takeBack={takeBackAction} />
      <NamelessFiles files={found.nameless} back={path} action={namePublicationAction} />
      {found.previews.length > 1 ? <FileContents files={found.previews} /> : null}
      <div className="grid gap-14">
        {found.previews.map((file) => (
          <FileFound key={file.id} file={file} path={path} isOpen={found.status === "open"} actions={IMPORT_ACTIONS} />
        ))}
      </div>
      <Pagination
        page={page}
        pageCount={found.pageCount}
        toHref={(number) => `${importAddress(id)}?page=${number}`}
        label="Files of this import"
      />
    </AdminPage>
  );
}
