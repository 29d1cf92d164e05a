import type { Metadata } from "next";
import { type PageQuery, readPage } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { ImportList } from "@/components/imports/import-list";
import { ButtonLink } from "@/components/ui/button";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = { title: "Imports" };

export default async function ImportsPage({ searchParams }: { searchParams: PageQuery }) {
  await admitEditor("/admin/imports");
  const page = readPage(await searchParams);
  const { imports, total, pageCount } = await getArchive().imports.list({ page });
  return (
    <AdminPage current="/admin/imports" query={searchParams}>
      <PageHeader title="Imports" lead={`${countWords(total, "upload")}, the newest first.`}>
        <p>
          <ButtonLink href="/admin/imports/new" tone="accent">
            New import
          </ButtonLink>
        </p>
      </PageHeader>
      {total === 0 ? <EmptyState title="Nothing has been uploaded yet." /> : <ImportList imports={imports} />}
      <Pagination page={page} pageCount={pageCount} toHref={(number) => `/admin/imports?page=${number}`} />
    </AdminPage>
  );
}
