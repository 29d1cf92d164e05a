import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdminPage } from "@/app/admin/admin-page";
import { LINK_ACTIONS } from "@/app/decisions/link-decision";
import { orNotFound } from "@/app/or-not-found";
import { type PageQuery, readPage } from "@/app/page-query";
import { admitEditor } from "@/app/session";
import { FileContents } from "@/components/imports/file-contents";
import { FileFound } from "@/components/imports/file-preview";
import type { ImportActions } from "@/components/imports/import-actions";
import { ImportHead } from "@/components/imports/import-head";
import { NamelessFiles } from "@/components/imports/nameless-files";
import { Pagination } from "@/components/ui/pagination";
import { importAddress, readId } from "@/lib/addresses";
import { getArchive } from "@/lib/server";
import {
  acceptDateAction,
  correctArticleAction,
  correctIssueAction,
  dismissFileAction,
  keepDuplicateAction,
  namePublicationAction,
  publishAction,
  takeBackAction,
} from "../actions";

export const metadata: Metadata = { title: "Import" };

const ACTIONS: ImportActions = {
  keepDuplicate: keepDuplicateAction,
  dismissFile: dismissFileAction,
  correctIssue: correctIssueAction,
  correctArticle: correctArticleAction,
  acceptDate: acceptDateAction,
  link: LINK_ACTIONS,
};

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
          <FileFound key={file.id} file={file} path={path} isOpen={found.status === "open"} actions={ACTIONS} />
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
